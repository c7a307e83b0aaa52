public import Diagnostics

/// What was entered for one paper.
public struct EnteredPaper: Hashable, Sendable {
    /// The paper.
    public let id: String
    /// What became of it.
    public let state: PaperState
    /// Where it stands.
    public let place: Place?

    /// Creates a paper.
    public init(_ id: String, _ state: PaperState, place: Place? = nil) {
        self.id = id
        self.state = state
        self.place = place
    }
}

/// A public record that was looked up, as entered.
public struct EnteredSearch: Hashable, Sendable {
    /// The search; an empty id asks for a new one, and its file is a path.
    public let search: PublicSearch
    /// Where it stands.
    public let place: Place?

    /// Creates a search.
    public init(_ search: PublicSearch, place: Place? = nil) {
        self.search = search
        self.place = place
    }
}

/// A finding of the lawyer's own, as entered.
public struct EnteredFinding: Hashable, Sendable {
    /// The finding; an empty id asks for a new one.
    public let finding: OwnFinding
    /// Where it stands.
    public let place: Place?

    /// Creates a finding.
    public init(_ finding: OwnFinding, place: Place? = nil) {
        self.finding = finding
        self.place = place
    }
}
