public import Checklists

/// What was answered to a question, and where it comes from.
public struct Answer: Hashable, Codable, Sendable {
    /// What was said.
    public enum Content: Hashable, Codable, Sendable {
        /// A value of the question's type.
        case value(Value)
        /// Asked, and the enterprise does not know.
        case dontKnow(reason: String?)
        /// Passed over.
        case skipped(reason: String?)
    }

    /// What was said.
    public let content: Content
    /// Where it comes from.
    public let source: AnswerSource
    /// A remark of the person who recorded it.
    public let note: String?

    /// Creates an answer.
    public init(_ content: Content, source: AnswerSource = .enterprise, note: String? = nil) {
        self.content = content
        self.source = source
        self.note = note
    }

    /// Whether it is last time's and nobody has confirmed it yet.
    public var isCarriedOver: Bool { source == .carriedOver }

    /// The answer as expressions see it.
    public var evaluation: Evaluation {
        if case .value(let value) = content { .known(value) } else { .unknown }
    }
}
