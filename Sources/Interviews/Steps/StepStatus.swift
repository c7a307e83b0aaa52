import Checklists

/// How far one step of the interview is.
public enum StepStatus: Hashable, Sendable {
    /// Nothing is recorded yet, or nothing but what was carried over from an earlier checkup.
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
            case _ where answer?.isCarriedOver ?? true: .open
            case nil: .open
            case .value?: .answered
            case .dontKnow?: .dontKnow
            case .skipped?: .skipped
            }
    }

    /// Whether it need not be asked again by itself.
    public var isHandled: Bool { self != .open }
}
