public import Diagnostics

/// What may follow, by branch of law; at least one is given.
public struct Consequences: Hashable, Codable, Sendable {
    /// Under civil law.
    public let civil: LocalizedText?
    /// Under administrative law.
    public let administrative: LocalizedText?
    /// Under criminal law.
    public let criminal: LocalizedText?

    /// Creates consequences.
    public init(
        civil: LocalizedText? = nil,
        administrative: LocalizedText? = nil,
        criminal: LocalizedText? = nil,
    ) {
        self.civil = civil
        self.administrative = administrative
        self.criminal = criminal
    }
}
