public import Checklists
public import Diagnostics

/// One thing that happened to a rectification, with the day and who recorded it.
public struct RectificationStep: Hashable, Sendable {
    /// What happened.
    public enum Act: Hashable, Codable, Sendable {
        /// A plan was agreed, or another one.
        case plan(RectificationPlan)
        /// Something was seen of how far it is.
        case progress(note: String, proofs: [ProofFile])
        /// The enterprise reported it done, with what shows it or with what was seen.
        case finish(note: String?, proofs: [ProofFile])
        /// A second person confirmed it.
        case verify(note: String?)
        /// A second person confirmed part of it, and says what is left.
        case verifyPartly(note: String)
        /// The enterprise decided against it; its signed confirmation 不采纳确认书 may come later.
        case decline(reason: String, confirmation: ProofFile?)
        /// Nothing need be done any more.
        case dispense(reason: String)
        /// It is taken up again.
        case reopen(reason: String)
    }

    /// What happened.
    public let act: Act
    /// The day on which it happened.
    public let on: CalendarDate
    /// Who recorded it.
    public let by: User.ID
    /// Whether who recorded it as done verified it too, because a small firm has nobody else.
    public let isException: Bool

    /// Records a step; throws when words are missing, or when something is done and nothing shows it.
    public init(
        _ act: Act,
        on day: CalendarDate,
        by user: User.ID,
        isException: Bool = false,
    ) throws(Diagnostic) {
        self.act = try act.checked()
        on = day
        by = user
        self.isException = isException
        if isException, self.act.words == nil {
            throw Diagnostic.refusal("practice.rectification.noReason")
        }
    }
}

extension RectificationStep: Codable {
    private enum CodingKeys: String, CodingKey {
        case act
        case on
        case by
        case isException
    }

    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            try container.decode(Act.self, forKey: .act),
            on: try container.decode(CalendarDate.self, forKey: .on),
            by: try container.decode(User.ID.self, forKey: .by),
            isException: try container.decodeIfPresent(Bool.self, forKey: .isException) ?? false,
        )
    }

    /// Encodes it; the exception is named only where it was used.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(act, forKey: .act)
        try container.encode(on, forKey: .on)
        try container.encode(by, forKey: .by)
        if isException { try container.encode(true, forKey: .isException) }
    }
}

extension RectificationStep.Act {
    /// The action that it is.
    public var action: RectificationAction {
        switch self {
        case .plan: .plan
        case .progress: .progress
        case .finish: .finish
        case .verify: .verify
        case .verifyPartly: .verifyPartly
        case .decline: .decline
        case .dispense: .dispense
        case .reopen: .reopen
        }
    }

    /// The words that were recorded with it.
    public var words: String? {
        switch self {
        case .plan(let plan): plan.measure
        case .finish(let note, _), .verify(let note): note
        case .progress(let text, _), .verifyPartly(let text), .decline(let text, _),
            .dispense(let text), .reopen(let text):
            text
        }
    }

    /// The files that show it.
    public var proofs: [ProofFile] {
        switch self {
        case .progress(_, let proofs), .finish(_, let proofs): proofs
        case .decline(_, let confirmation): [confirmation].compactMap { $0 }
        case .plan, .verify, .verifyPartly, .dispense, .reopen: []
        }
    }

    fileprivate func checked() throws(Diagnostic) -> Self {
        switch self {
        case .plan: return self
        case .progress(let note, let proofs):
            return .progress(note: try CheckedText.prose(note, field: "note"), proofs: proofs)
        case .finish(let note, let proofs):
            let note = try CheckedText.optionalProse(note, field: "note")
            if note == nil, proofs.isEmpty {
                throw Diagnostic.refusal("practice.rectification.noProof")
            }
            return .finish(note: note, proofs: proofs)
        case .verify(let note):
            return .verify(note: try CheckedText.optionalProse(note, field: "note"))
        case .verifyPartly(let note):
            return .verifyPartly(note: try CheckedText.prose(note, field: "left"))
        case .decline(let reason, let confirmation):
            let reason = try CheckedText.prose(reason, field: "reason")
            return .decline(reason: reason, confirmation: confirmation)
        case .dispense(let reason):
            return .dispense(reason: try CheckedText.prose(reason, field: "reason"))
        case .reopen(let reason):
            return .reopen(reason: try CheckedText.prose(reason, field: "reason"))
        }
    }
}
