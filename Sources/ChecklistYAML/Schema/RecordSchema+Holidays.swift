extension RecordSchema {
    /// The official lists of days off.
    static let holidays = RecordSchema(
        "holidays",
        [.required("years", .list(.record(holidayYear)))],
    )

    /// The official list of one year.
    static let holidayYear = RecordSchema(
        "holiday_year",
        [
            .required("year", .integer(2000...2999)),
            .required("source", .line),
            .required("holidays", .list(.date)),
            .optional("make_up", .list(.date)),
        ],
    )
}
