/// The months of the days that decide where an event counts.
public struct CountedMonths: Hashable, Sendable {
    /// The month of the day by which it counts.
    public let month: Month
    /// The later of that and, where it must be done within the period too, the month in which it was done.
    public let later: Month

    /// Creates it; without a later month both are one.
    public init(_ month: Month, later: Month? = nil) {
        self.month = month
        self.later = later ?? month
    }

    /// Whether one period of the length holds both months.
    func areWithin(_ span: Cell.Span) -> Bool {
        switch span {
        case .month: later == month
        case .quarter: later.quarterStart == month.quarterStart
        case .year: later.year == month.year
        case .change: false
        }
    }
}

extension Cell.Span {
    /// The lengths of period that add up by months.
    static let lengths: [Cell.Span] = [.month, .quarter, .year]

    /// The first month of the period of this length in which a month lies.
    func start(of month: Month) -> Month {
        switch self {
        case .month, .change: month
        case .quarter: month.quarterStart
        case .year: month.yearStart
        }
    }
}
