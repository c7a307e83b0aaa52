public import Checklists
public import Diagnostics

/// An economic loss that a service recovered or averted, with what shows it.
///
/// Recovered and averted are two figures that are never added.
public struct Loss: Hashable, Sendable {
    /// Whether the money came back, or was never lost.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// Money received, or a debt reduced 挽回.
        case recovered
        /// A loss that did not come about because advice was followed 避免.
        case averted

        /// Its name.
        public var name: Message { Message("service.loss.\(rawValue)") }
    }

    /// Recovered or averted.
    public let kind: Kind
    /// How much.
    public let amount: MoneyAmount
    /// What shows it.
    public let grade: EvidenceGrade
    /// The document: its number or title.
    public let document: String
    /// The document's day, by which it is counted.
    public let documentDate: CalendarDate
    /// How the amount of an averted loss was worked out.
    public let calculation: String?
    /// Who confirmed it on the enterprise's side.
    public internal(set) var confirmation: ClientConfirmation?

    /// Creates it; throws when what shows it is missing or too weak.
    public init(
        _ kind: Kind,
        _ amount: MoneyAmount,
        grade: EvidenceGrade,
        document: String,
        dated documentDate: CalendarDate,
        calculation: String? = nil,
        confirmation: ClientConfirmation? = nil,
    ) throws(Diagnostic) {
        if amount == .zero { throw Diagnostic.refusal("service.lossNothing") }
        if kind == .recovered, grade == .estimate {
            throw Diagnostic.refusal("service.lossEstimate")
        }
        self.kind = kind
        self.amount = amount
        self.grade = grade
        self.document = try CheckedText.required(document, field: "document")
        self.documentDate = documentDate
        self.calculation = try CheckedText.optional(calculation, field: "calculation")
        if kind == .averted, self.calculation == nil {
            throw Diagnostic.refusal("service.lossCalculation")
        }
        if let confirmation, confirmation.on < documentDate {
            throw Diagnostic.refusal("service.lossConfirmedBefore")
        }
        self.confirmation = confirmation
    }

    /// Whether it counts: a recovered one by its evidence, an averted one once the enterprise has confirmed it.
    public var counts: Bool { kind == .recovered || confirmation != nil }
}

extension Loss: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            try container.decode(Kind.self, forKey: .kind),
            try container.decode(MoneyAmount.self, forKey: .amount),
            grade: try container.decode(EvidenceGrade.self, forKey: .grade),
            document: try container.decode(String.self, forKey: .document),
            dated: try container.decode(CalendarDate.self, forKey: .documentDate),
            calculation: try container.decodeIfPresent(String.self, forKey: .calculation),
            confirmation: try container.decodeIfPresent(
                ClientConfirmation.self,
                forKey: .confirmation,
            ),
        )
    }
}
