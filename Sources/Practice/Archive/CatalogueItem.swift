public import Checklists
public import Diagnostics

/// One item of a volume's catalogue 卷内目录: what it is, when it was made, by whom, and its hash.
public struct CatalogueItem: Hashable, Codable, Sendable {
    /// What the bytes are.
    public enum Form: String, Codable, Sendable {
        /// Records of the journal, each an entry of its own.
        case record
        /// A file of the evidence shelf.
        case file
    }

    /// Its place in the catalogue, from 1.
    public let number: Int
    /// What kind of thing it is.
    public let group: CatalogueGroup
    /// What it is called beyond its group: a file's name, a form, a subject.
    public let title: String
    /// The day on which it was recorded.
    public let on: CalendarDate
    /// Who recorded it.
    public let by: String
    /// The number of pages, where it is known.
    public let pages: Int?
    /// Whether the bytes are records or a file.
    public let form: Form
    /// The SHA-256 of the file, or of the hashes of the entries one after another.
    public let hash: String
    /// The ids of the entries; empty for a file.
    public let entries: [String]
    /// Whether it may be evidence against a person: exported under seal only.
    public let isRestricted: Bool

    /// Creates an item.
    public init(
        number: Int,
        group: CatalogueGroup,
        title: String,
        on: CalendarDate,
        by: String,
        pages: Int? = nil,
        form: Form,
        hash: String,
        entries: [String] = [],
        isRestricted: Bool = false,
    ) {
        self.number = number
        self.group = group
        self.title = title
        self.on = on
        self.by = by
        self.pages = pages
        self.form = form
        self.hash = hash
        self.entries = entries
        self.isRestricted = isRestricted
    }

    /// What it is called beyond its group, in words: the name of a form, or the title as it is.
    public var titleWords: Message.Argument {
        guard form == .record, let form = CheckupForm(rawValue: title) else { return .text(title) }
        return .message(form.name)
    }

    /// The same at another place.
    public func numbered(_ number: Int) -> CatalogueItem {
        CatalogueItem(
            number: number,
            group: group,
            title: title,
            on: on,
            by: by,
            pages: pages,
            form: form,
            hash: hash,
            entries: entries,
            isRestricted: isRestricted,
        )
    }
}
