/// What became of a paper that was asked for.
public enum PaperState: Hashable, Codable, Sendable {
    /// So many of so many were seen; the total is nil where nobody knows it.
    case seen(Int, of: Int?)
    /// Brought in part.
    case partly
    /// Not brought.
    case notBrought
    /// Refused.
    case refused
    /// Not needed here.
    case notNeeded

    /// Whether the lawyer has looked at it at all.
    public var wasSeen: Bool {
        switch self {
        case .seen, .partly: true
        case .notBrought, .refused, .notNeeded: false
        }
    }
}
