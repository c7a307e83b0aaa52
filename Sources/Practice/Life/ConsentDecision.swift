public import Checklists
public import Diagnostics

/// What an enterprise decided about one kind of data, on one day, by one signer.
public struct ConsentDecision: Hashable, Sendable {
    /// What was decided.
    public enum Answer: String, CaseIterable, Codable, Sendable {
        /// It may be passed on.
        case given
        /// It may not.
        case refused
        /// It may no longer, from the day on.
        case withdrawn

        /// The answer's name.
        public var name: Message { Message("checkup.consentAnswer." + rawValue) }
    }

    /// The kind of data.
    public let kind: ConsentKind
    /// What was decided.
    public let answer: Answer
    /// The day from which it holds.
    public let on: CalendarDate
    /// Who signed for the enterprise.
    public let signer: String

    /// Records a decision; throws when no signer is named.
    public init(
        _ kind: ConsentKind,
        _ answer: Answer,
        on: CalendarDate,
        signer: String,
    ) throws(Diagnostic) {
        self.kind = kind
        self.answer = answer
        self.on = on
        self.signer = try CheckedText.required(signer, field: "signer")
    }
}

extension ConsentDecision: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            try container.decode(ConsentKind.self, forKey: .kind),
            try container.decode(Answer.self, forKey: .answer),
            on: try container.decode(CalendarDate.self, forKey: .on),
            signer: try container.decode(String.self, forKey: .signer),
        )
    }
}
