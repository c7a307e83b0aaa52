/// How grave a diagnostic is.
public enum Severity: String, Codable, Sendable, Comparable {
    /// Something to know; nothing to mend.
    case note
    /// Probably wrong; work goes on.
    case warning
    /// Wrong; what was asked is refused.
    case error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    /// Whether one is less grave than the other.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
