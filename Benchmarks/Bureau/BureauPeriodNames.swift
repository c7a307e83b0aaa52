/// How the periods of `bureau-read` are called in the table.
enum BureauPeriodNames {
    static let all: [(key: String, name: String)] = [
        ("month", "month"), ("quarter", "quarter"), ("toDate", "year to date"), ("year", "year"),
    ]
}
