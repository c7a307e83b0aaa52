/// Who did something and when, as the journal writes it; this library only passes it on.
public struct Attribution: Hashable, Codable, Sendable {
    /// Who.
    public let by: String
    /// When.
    public let at: String

    /// Creates an attribution.
    public init(by: String, at: String) {
        self.by = by
        self.at = at
    }
}
