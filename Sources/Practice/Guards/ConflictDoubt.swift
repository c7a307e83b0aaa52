/// Why a search for conflicts that is on record does not count.
public enum ConflictDoubt: String, CaseIterable, Codable, Sendable {
    /// Parties have changed since, or others have come up.
    case stale
    /// A lawyer must still judge what it found.
    case open
}
