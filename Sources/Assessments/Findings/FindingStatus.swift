/// How far a finding has been decided.
public enum FindingStatus: Hashable, Codable, Sendable {
    /// Made by its rule or written down, and not yet decided.
    case identified
    /// A lawyer stands by it.
    case confirmed(Attribution)
    /// A lawyer has set it aside; it counts nowhere.
    case dismissed(reason: String, Attribution)

    /// The name without its details.
    public var code: String {
        switch self {
        case .identified: "identified"
        case .confirmed: "confirmed"
        case .dismissed: "dismissed"
        }
    }
}
