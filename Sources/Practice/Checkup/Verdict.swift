public import Diagnostics

/// Whether something may be done.
public enum Verdict: Hashable, Sendable {
    /// It may be done, and leads to this state.
    case allowed(CheckupStatus)
    /// It may not be done: why, each reason with what would satisfy it.
    case refused([Diagnostic])

    /// Whether it may be done.
    public var isAllowed: Bool { reasons.isEmpty }

    /// Why it may not be done; empty when it may.
    public var reasons: [Diagnostic] {
        switch self {
        case .allowed: []
        case .refused(let reasons): reasons
        }
    }
}
