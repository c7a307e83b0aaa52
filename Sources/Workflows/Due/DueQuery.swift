public import Checklists
public import Practice

/// Which deadlines a person wants to see.
public struct DueQuery: Hashable, Sendable {
    /// The last day; nil for all that are known.
    public var through: CalendarDate?
    /// The first day; nil for everything that is past its day too.
    public var from: CalendarDate?
    /// A person who does the work.
    public var person: User.ID?
    /// The enterprise.
    public var party: Enterprise.ID?
    /// What must be done: any of these, if there are any.
    public var kinds: [DeadlineKind] = []
    /// The number of deadlines on a page; nil for all.
    public var limit: Int?
    /// The number of deadlines before the page.
    public var offset = 0

    /// Asks for everything.
    public init() {}
}
