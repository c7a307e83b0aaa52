public import Checklists
public import Diagnostics

/// A dispute that a service was about, and how it ended 纠纷化解.
public struct Dispute: Hashable, Sendable {
    /// What it was about.
    public let type: DisputeType
    /// How many parties it had.
    public let parties: Int
    /// The amount in dispute.
    public let amount: MoneyAmount?
    /// By which road.
    public let channel: DisputeChannel
    /// The day of the settlement; nil as long as there is none.
    public let settledOn: CalendarDate?
    /// The agreement, judgment or withdrawal that shows it.
    public let document: String?

    /// Creates it; throws when a settlement lacks its day or document.
    public init(
        _ type: DisputeType,
        parties: Int,
        amount: MoneyAmount? = nil,
        channel: DisputeChannel,
        settledOn: CalendarDate? = nil,
        document: String? = nil,
    ) throws(Diagnostic) {
        guard (2...1000).contains(parties) else { throw Diagnostic.refusal("dispute.parties") }
        self.type = type
        self.parties = parties
        self.amount = amount
        self.channel = channel
        self.settledOn = settledOn
        self.document = try CheckedText.optional(document, field: "document")
        guard (settledOn == nil) == (self.document == nil) else {
            throw Diagnostic.refusal("dispute.halfSettled")
        }
    }

    /// Whether it was resolved 化解.
    public var isResolved: Bool { settledOn != nil }

    /// How it ended.
    public var result: Message {
        Message("dispute.result.\(isResolved ? "resolved" : "unresolved")")
    }
}

extension Dispute: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            try container.decode(DisputeType.self, forKey: .type),
            parties: try container.decode(Int.self, forKey: .parties),
            amount: try container.decodeIfPresent(MoneyAmount.self, forKey: .amount),
            channel: try container.decode(DisputeChannel.self, forKey: .channel),
            settledOn: try container.decodeIfPresent(CalendarDate.self, forKey: .settledOn),
            document: try container.decodeIfPresent(String.self, forKey: .document),
        )
    }
}
