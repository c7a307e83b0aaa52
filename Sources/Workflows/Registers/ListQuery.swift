public import Checklists
public import Practice

/// What a person wants to see of a register, in which order, and which page of it.
public struct ListQuery: Hashable, Sendable {
    /// What a list can be sorted by.
    public enum SortKey: String, CaseIterable, Sendable {
        /// By name, in the order of pinyin; subjects in the order of their characters.
        case title
        /// By number, groups of digits by their value.
        case number
        /// By where it stands.
        case status
        /// By the day that counts.
        case day
        /// By the last day.
        case until
        /// By the enterprise's name.
        case party
        /// By the person in charge.
        case person
        /// By township.
        case place
    }

    /// Part of a name, its pinyin initials, a number or a subject; of the enterprise too.
    public var search: String?
    /// Where it stands: any of these, if there are any.
    public var statuses: [String] = []
    /// The enterprise.
    public var party: Enterprise.ID?
    /// The checkup, for records that stand in a checkup's own stream.
    public var checkup: Checkup.ID?
    /// A person who does the work.
    public var person: User.ID?
    /// The township, street or park.
    public var place: String?
    /// The first day that counts.
    public var from: CalendarDate?
    /// The last day that counts.
    public var through: CalendarDate?
    /// Where a retainer stands on a day.
    public var term: TermFilter?
    /// What to sort by; nil for the order of the register.
    public var sort: SortKey?
    /// Whether the last comes first.
    public var isDescending = false
    /// The number of records on a page; nil for all.
    public var limit: Int?
    /// The number of records before the page.
    public var offset = 0

    /// Asks for everything.
    public init() {}
}
