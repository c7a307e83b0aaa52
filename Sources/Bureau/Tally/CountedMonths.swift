/// The months of the days that decide where an event counts.
public struct CountedMonths: Hashable, Sendable {
    /// The month of the earlier day.
    public let first: Month
    /// The month of the later day, in which it counts; without a second day that decides, the same.
    public let later: Month

    /// Creates it from the months of one day or two, in any order.
    public init(_ one: Month, _ other: Month? = nil) {
        first = min(one, other ?? one)
        later = max(one, other ?? one)
    }

    /// Whether one period of the length holds both months.
    func areWithin(_ span: Cell.Span) -> Bool {
        span != .change && span.start(of: first) == span.start(of: later)
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
