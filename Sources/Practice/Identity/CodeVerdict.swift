public import Diagnostics

/// Whether a code looks right.
///
/// A code is never refused for its looks: some genuine ones fail the checks.
public enum CodeVerdict: Hashable, Sendable {
    /// Nothing speaks against it.
    case valid
    /// It may be mistyped, or it may be one of the genuine codes that fail: what speaks against it.
    case warning([Diagnostic])

    /// What speaks against the code; empty when nothing does.
    public var reasons: [Diagnostic] {
        switch self {
        case .valid: []
        case .warning(let reasons): reasons
        }
    }

    init(_ reasons: [Diagnostic]) {
        self = reasons.isEmpty ? .valid : .warning(reasons)
    }
}
