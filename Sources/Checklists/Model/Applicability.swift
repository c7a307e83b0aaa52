public import Diagnostics

/// For which enterprises a point or a checklist is meant.
public struct Applicability: Hashable, Codable, Sendable {
    /// A condition over `enterprise.*` and `facts.*`.
    public let when: ExpressionText
    /// The reason printed where it does not hold.
    public let otherwise: LocalizedText

    /// Creates an applicability.
    public init(when: ExpressionText, otherwise: LocalizedText) {
        self.when = when
        self.otherwise = otherwise
    }
}
