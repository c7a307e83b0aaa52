public import Bureau
public import Checklists
public import Practice

/// Which events to read as they stand now; every condition that is given must hold.
public struct EventFilter: Hashable, Sendable {
    /// The kinds; empty means all.
    public var kinds: Set<FiledEventKind>
    /// The firm.
    public var firm: CreditCode?
    /// What the enterprise is counted by.
    public var party: String?
    /// The application at the bureau.
    public var application: FiledID?
    /// The days by which events count.
    public var days: ClosedRange<CalendarDate>?

    /// Creates a filter.
    public init(
        kinds: Set<FiledEventKind> = [],
        firm: CreditCode? = nil,
        party: String? = nil,
        application: FiledID? = nil,
        days: ClosedRange<CalendarDate>? = nil,
    ) {
        self.kinds = kinds
        self.firm = firm
        self.party = party
        self.application = application
        self.days = days
    }
}
