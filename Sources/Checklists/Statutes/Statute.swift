/// A statute as the registry knows it: facts alone, no text.
public struct Statute: Hashable, Codable, Sendable {
    /// The short title that citations use.
    public let shortTitle: String
    /// The full title.
    public let title: String
    /// Other names in use.
    public let aliases: [String]
    /// What kind of norm it is.
    public let kind: Kind
    /// Its versions, oldest first.
    public let versions: [StatuteVersion]

    /// Creates a statute; versions are put in the order of their effect.
    public init(
        shortTitle: String,
        title: String,
        aliases: [String] = [],
        kind: Kind,
        versions: [StatuteVersion],
    ) {
        self.shortTitle = shortTitle
        self.title = title
        self.aliases = aliases
        self.kind = kind
        self.versions = versions.sorted { $0.effective < $1.effective }
    }

    /// The version in force on a day, or nil.
    public func version(on date: CalendarDate) -> StatuteVersion? {
        guard let latest = versions.last(where: { $0.effective <= date }) else { return nil }
        return latest.repealed.map { date < $0 } ?? true ? latest : nil
    }

    /// The next version that takes effect after a day.
    public func successor(after date: CalendarDate) -> StatuteVersion? {
        versions.first { $0.effective > date }
    }

    /// What kind of norm a statute is.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        case constitution
        case law
        case administrativeRegulation = "administrative_regulation"
        case judicialInterpretation = "judicial_interpretation"
        case departmentalRule = "departmental_rule"
        case localRegulation = "local_regulation"
        case normativeDocument = "normative_document"
    }
}
