public import Diagnostics

/// A rating that a lawyer sets instead of the computed one: a level, or likelihood and impact.
public struct RatingOverride: Hashable, Sendable {
    /// The level, which stands even below a floor.
    public let level: RiskLevel?
    /// The likelihood, 1 to 5; a floor still applies.
    public let likelihood: Int?
    /// The impact, 1 to 5; a floor still applies.
    public let impact: Int?
    /// Why.
    public let reason: String

    /// Creates an override: it sets a level or a number, not both, and says why.
    public init(
        level: RiskLevel? = nil,
        likelihood: Int? = nil,
        impact: Int? = nil,
        reason: String,
    ) throws(Diagnostic) {
        let numbers = [likelihood, impact].compactMap { $0 }
        guard (level == nil) != numbers.isEmpty else { throw RatingOverride.refusal("content") }
        guard numbers.allSatisfy((1...5).contains) else { throw RatingOverride.refusal("range") }
        guard !reason.allSatisfy(\.isWhitespace) else { throw RatingOverride.refusal("reason") }
        self.level = level
        self.likelihood = likelihood
        self.impact = impact
        self.reason = reason
    }

    private static func refusal(_ part: String) -> Diagnostic {
        Diagnostic(
            .error,
            Message("assessment.override.\(part)"),
            remedy: Message("assessment.override.\(part).remedy"),
        )
    }
}

extension RatingOverride: Codable {
    private enum CodingKeys: String, CodingKey {
        case level
        case likelihood
        case impact
        case reason
    }

    /// Reads an override and checks it as the initializer does.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            level: container.decodeIfPresent(RiskLevel.self, forKey: .level),
            likelihood: container.decodeIfPresent(Int.self, forKey: .likelihood),
            impact: container.decodeIfPresent(Int.self, forKey: .impact),
            reason: container.decode(String.self, forKey: .reason),
        )
    }
}

/// An override with who set it.
public struct AppliedOverride: Hashable, Codable, Sendable {
    /// What was set.
    public let override: RatingOverride
    /// Who set it.
    public let author: Attribution

    /// Creates an applied override.
    public init(_ override: RatingOverride, author: Attribution) {
        self.override = override
        self.author = author
    }
}
