import Checklists

/// How far one step of the interview is.
public enum StepStatus: Hashable, Sendable {
    /// Nothing is recorded yet.
    case open
    /// Answered; for a table, complete; for a paper, recorded.
    case answered
    /// Asked, and the enterprise does not know.
    case dontKnow
    /// Passed over.
    case skipped

    /// The status of an answer.
    init(_ answer: Answer?) {
        self =
            switch answer?.content {
            case nil: .open
            case .value?: .answered
            case .dontKnow?: .dontKnow
            case .skipped?: .skipped
            }
    }

    /// Whether it need not be asked again by itself.
    public var isHandled: Bool { self != .open }
}
