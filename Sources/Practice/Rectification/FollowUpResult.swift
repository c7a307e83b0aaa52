public import Diagnostics

/// What a follow-up found of one recommendation.
public struct FollowUpResult: Hashable, Sendable {
    /// What was found.
    public enum Outcome: String, CaseIterable, Codable, Sendable {
        /// It is done 已完成.
        case done
        /// It is under way 正在整改.
        case underWay = "under_way"
        /// Nothing was begun 尚未开始.
        case notStarted = "not_started"
        /// The enterprise does not adopt it 不采纳.
        case declined
        /// It could not be seen this time 未能核实.
        case notSeen = "not_seen"

        /// The outcome's name.
        public var name: Message { Message("practice.followUp.outcome.\(rawValue)") }
    }

    /// The recommendation's id as people write it.
    public let recommendation: String
    /// What was found.
    public let outcome: Outcome
    /// A remark.
    public let note: String?

    /// Creates a result; throws when the remark is too long.
    public init(
        recommendation: String,
        outcome: Outcome,
        note: String? = nil,
    ) throws(Diagnostic) {
        self.recommendation = recommendation
        self.outcome = outcome
        self.note = try CheckedText.optionalProse(note, field: "note")
    }
}

extension FollowUpResult: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            recommendation: try container.decode(String.self, forKey: .recommendation),
            outcome: try container.decode(Outcome.self, forKey: .outcome),
            note: try container.decodeIfPresent(String.self, forKey: .note),
        )
    }
}
