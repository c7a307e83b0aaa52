/// What is counted of a filed event beside the event itself.
public enum FiledMeasure: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// Confirmed findings.
    case findings
    /// Findings that are marked for action.
    case findingsToAct = "findings_to_act"
    /// Recommendations, or numbered pieces of advice.
    case recommendations
    /// Recommendations adopted in full or in part.
    case adopted
    /// Recommendations verified as carried out.
    case verified
    /// People who took part.
    case attendees
    /// Documents that were reviewed.
    case documents
    /// Internal rules that were drafted or revised.
    case rules
    /// Time, in tenths of an hour.
    case tenths
    /// Money, in fen.
    case fen
    /// A rating from 1 to 5.
    case score
    /// Services that a contract of retained counsel promises for its whole term.
    case promised

    /// The most that one event can have of it.
    public var limit: Int64 {
        switch self {
        case .score: 5
        case .fen: 100_000_000_000_000
        default: 1_000_000
        }
    }

    /// The measure that it is a part of, and so cannot exceed.
    public var whole: FiledMeasure? {
        switch self {
        case .findingsToAct: .findings
        case .adopted: .recommendations
        case .verified: .adopted
        default: nil
        }
    }
}
