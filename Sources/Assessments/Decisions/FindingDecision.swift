/// What a lawyer decides about one finding.
///
/// Later decisions take the place of earlier ones of the same kind.
public struct FindingDecision: Hashable, Codable, Sendable {
    /// What is decided.
    public enum Act: Hashable, Codable, Sendable {
        /// The finding is right.
        case confirm
        /// The finding does not stand, for a reason.
        case dismiss(reason: String)
        /// Another rating; nil takes an earlier one back.
        case override(RatingOverride?)
        /// Other words; an empty edit takes an earlier one back.
        case edit(FindingEdit)
        /// Neither confirmed nor dismissed after all.
        case restore
    }

    /// The finding.
    public let finding: FindingKey
    /// What is decided.
    public let act: Act
    /// Who decides.
    public let author: Attribution
    /// The facts that the lawyer saw under the finding; nil when they were not kept.
    ///
    /// When they are given and the answers have changed since, the decision is stale.
    public let seenFacts: [FactUse]?

    /// Creates a decision.
    public init(
        _ act: Act,
        on finding: FindingKey,
        author: Attribution,
        seenFacts: [FactUse]? = nil,
    ) {
        self.finding = finding
        self.act = act
        self.author = author
        self.seenFacts = seenFacts
    }
}
