public import Checklists
public import Diagnostics

/// What an enterprise allows to be passed on, kind by kind 分级数据授权: every decision stays, the last one holds.
///
/// What was never decided is not allowed.
public struct Consents: Hashable, Sendable {
    /// The decisions, oldest first.
    public let decisions: [ConsentDecision]

    /// No decision yet.
    public init() {
        decisions = []
    }

    /// Takes decisions in their order; throws when one contradicts those before it.
    public init(_ decisions: [ConsentDecision]) throws(Diagnostic) {
        var consents = Consents()
        for decision in decisions { consents = try consents.adding(decision) }
        self = consents
    }

    private init(unchecked decisions: [ConsentDecision]) {
        self.decisions = decisions
    }

    /// The same with one more decision; throws when it comes before the last of its kind, or withdraws nothing.
    public func adding(_ decision: ConsentDecision) throws(Diagnostic) -> Consents {
        let last = decisions.last { $0.kind == decision.kind }
        let arguments: [String: Message.Argument] = ["kind": .message(decision.kind.name)]
        if let last, decision.on < last.on {
            throw Diagnostic.refusal("practice.consent.order", arguments)
        }
        if decision.answer == .withdrawn, last?.answer != .given {
            throw Diagnostic.refusal("practice.consent.nothingGiven", arguments)
        }
        return Consents(unchecked: decisions + [decision])
    }

    /// The decision that holds on a day, or nil when there was none yet.
    public func decision(on kind: ConsentKind, at day: CalendarDate) -> ConsentDecision? {
        decisions.last { $0.kind == kind && $0.on <= day }
    }

    /// Whether a kind of data may be passed on, on a day.
    public func allows(_ kind: ConsentKind, on day: CalendarDate) -> Bool {
        decision(on: kind, at: day)?.answer == .given
    }
}

extension Consents: Codable {
    /// Decodes them, under the same checks as when they are created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        try self.init(try container.decode([ConsentDecision].self))
    }

    /// Encodes the decisions.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(decisions)
    }
}
