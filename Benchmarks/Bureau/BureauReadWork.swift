import Bureau
import BureauLedger
import Checklists

/// Reads what a bureau prints from a filled ledger, again and again.
struct BureauReadWork {
    let arguments: Arguments

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let province = try Province(checkups: 1, districts: arguments.number("districts", 38))
        let ledger = try BureauPlace(arguments).ledger()
        var figures = Figures()
        for (scope, districts) in [
            ("one", Array(province.districts.prefix(1))), ("all", province.districts),
        ] {
            for (length, period) in BureauReadWork.periods {
                let columns = BureauReadWork.columns(of: period)
                try repeated("table.\(length).\(scope)", &figures) {
                    try ledger.figures(of: ledger.quantities, over: columns, in: districts)
                }
                for breakdown in [Breakdown.place, .firm] {
                    try repeated("\(breakdown.rawValue).\(length).\(scope)", &figures) {
                        try ledger.figures(
                            of: ledger.quantities.filter { $0.breakdowns.contains(breakdown) },
                            over: columns,
                            by: breakdown,
                            in: districts,
                        )
                    }
                }
            }
            try repeated("range.\(scope)", &figures, times: 3) {
                try ledger.figures(
                    of: ledger.quantities,
                    over: [BureauReadWork.range],
                    in: districts,
                )
            }
        }
        figures.print()
    }

    /// The same work so many times; the first time, which fills caches, is kept apart.
    private func repeated(
        _ name: String,
        _ figures: inout Figures,
        times: Int? = nil,
        _ work: () throws -> BureauLedger.Figures,
    ) throws {
        let values = try figures.measure(name + ".first", work)
        figures.add(name + ".values", Double(values.values.count))
        for _ in 0..<(times ?? arguments.number("times", 15)) {
            _ = try figures.measure(name, work)
        }
    }

    private static let lastMonth = Month(index: 2025 * 12 + 10)

    private static let periods: [(String, ReportingPeriod)] = [
        ("month", .month(lastMonth)), ("quarter", .quarter(lastMonth.adding(-4))),
        ("toDate", .yearToDate(lastMonth)), ("year", .year(2025)),
    ]

    /// Days that are no month, quarter or year.
    private static let range = ReportingPeriod.days(
        CalendarDate(year: 2019, month: 3, day: 17) ?? .epoch,
        CalendarDate(year: 2021, month: 8, day: 5) ?? .epoch,
    )

    /// The columns of a table: the period, the year to its end, and both a year before.
    private static func columns(of period: ReportingPeriod) -> [ReportingPeriod] {
        let columns = [period, period.toDate ?? period]
        var seen: Set<ReportingPeriod> = []
        return (columns + columns.map(\.lastYear)).filter { seen.insert($0).inserted }
    }
}
