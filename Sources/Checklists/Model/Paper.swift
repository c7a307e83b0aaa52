public import Diagnostics

/// A paper to ask the enterprise for.
public struct Paper: Hashable, Codable, Sendable {
    /// An id such as `labour_contracts`.
    public typealias ID = Identifier<Paper>

    /// The id, permanent.
    public let id: ID
    /// What it is called.
    public let title: LocalizedText
    /// Who keeps it.
    public let who: Respondent?

    /// Creates a paper.
    public init(id: ID, title: LocalizedText, who: Respondent? = nil) {
        self.id = id
        self.title = title
        self.who = who
    }
}
