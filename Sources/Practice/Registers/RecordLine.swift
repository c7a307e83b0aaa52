public import Checklists

/// What a list knows of a record: what it is found by, filtered by and sorted by, and what must be done by when.
public struct RecordLine: Hashable, Sendable {
    /// What it is called: a name or a subject.
    public var title: String
    /// Whether the title is a name, which is found by the initials of its pinyin too and sorted by its pinyin.
    public var isNamed: Bool
    /// The number that people know it by: a credit code, the number of a contract or a checkup.
    public var number: String?
    /// Further names it is found by.
    public var aliases: [String]
    /// Where it stands, as it is written in data.
    public var status: String?
    /// The day that counts: of signing, of service, of registration.
    public var day: CalendarDate?
    /// The last day, where it has a term.
    public var until: CalendarDate?
    /// The enterprise it is about.
    public var party: Enterprise.ID?
    /// The people who do the work, the one in charge first.
    public var people: [User.ID]
    /// The township, street or park.
    public var place: String?
    /// What must be done by when, as long as it is open.
    public var deadlines: [Deadline]

    /// Creates a line.
    public init(
        title: String,
        isNamed: Bool = false,
        number: String? = nil,
        aliases: [String] = [],
        status: String? = nil,
        day: CalendarDate? = nil,
        until: CalendarDate? = nil,
        party: Enterprise.ID? = nil,
        people: [User.ID] = [],
        place: String? = nil,
        deadlines: [Deadline] = [],
    ) {
        self.title = title
        self.isNamed = isNamed
        self.number = number
        self.aliases = aliases
        self.status = status
        self.day = day
        self.until = until
        self.party = party
        self.people = people
        self.place = place
        self.deadlines = deadlines
    }
}
