public import Checklists
public import Diagnostics

/// What three people decided about a volume whose time of keeping is over 鉴定.
public struct Appraisal: Hashable, Sendable {
    /// What was decided.
    public enum Decision: String, CaseIterable, Codable, Sendable {
        /// It is kept on, until another day or for ever.
        case keep
        /// Its content may be destroyed; the hashes stay.
        case destroy

        /// The decision's name.
        public var name: Message { Message("practice.appraisal." + rawValue) }
    }

    /// The day.
    public let on: CalendarDate
    /// Who appraised it.
    public let appraiser: String
    /// The two who were present.
    public let witnesses: [String]
    /// What was decided.
    public let decision: Decision
    /// Why.
    public let reason: String
    /// The last day on which it is kept; nil for ever, or when it is destroyed.
    public let keepThrough: CalendarDate?

    /// Records an appraisal; throws unless three different people are named and a reason is given.
    public init(
        on: CalendarDate,
        appraiser: String,
        witnesses: [String],
        decision: Decision,
        reason: String,
        keepThrough: CalendarDate? = nil,
    ) throws(Diagnostic) {
        let first = try CheckedText.required(appraiser, field: "appraiser")
        var names: [String] = []
        for witness in witnesses {
            names.append(try CheckedText.required(witness, field: "witness"))
        }
        guard names.count == 2, Set(names + [first]).count == 3 else {
            throw Diagnostic.refusal("practice.appraisal.three")
        }
        if let keepThrough, decision == .keep, keepThrough <= on {
            throw Diagnostic.refusal("practice.appraisal.past")
        }
        self.on = on
        self.appraiser = first
        self.witnesses = names
        self.decision = decision
        self.reason = try CheckedText.passage(reason, field: "reason")
        self.keepThrough = decision == .keep ? keepThrough : nil
    }
}

extension Appraisal: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            on: try container.decode(CalendarDate.self, forKey: .on),
            appraiser: try container.decode(String.self, forKey: .appraiser),
            witnesses: try container.decode([String].self, forKey: .witnesses),
            decision: try container.decode(Decision.self, forKey: .decision),
            reason: try container.decode(String.self, forKey: .reason),
            keepThrough: try container.decodeIfPresent(CalendarDate.self, forKey: .keepThrough),
        )
    }
}
