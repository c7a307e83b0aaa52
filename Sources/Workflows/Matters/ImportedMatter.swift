public import Checklists
public import Practice

/// A matter as a file gives it: the parties of all rows with its number.
public struct ImportedMatter: Hashable, Sendable {
    /// The row that it begins in, counted from 1.
    public let row: Int
    /// The matter's number.
    public let number: String
    /// What it is about.
    public let title: String
    /// What kind of matter it is.
    public let kind: MatterKind
    /// Its parties.
    public var named: [RelatedParty]
    /// The day on which the firm took it on.
    public let openedOn: CalendarDate
    /// The day on which it ended.
    public let closedOn: CalendarDate?

    /// Creates it.
    public init(
        row: Int,
        number: String,
        title: String,
        kind: MatterKind,
        named: [RelatedParty],
        openedOn: CalendarDate,
        closedOn: CalendarDate?,
    ) {
        self.row = row
        self.number = number
        self.title = title
        self.kind = kind
        self.named = named
        self.openedOn = openedOn
        self.closedOn = closedOn
    }
}
