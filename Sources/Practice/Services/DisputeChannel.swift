public import Diagnostics

/// By which road a dispute was settled.
public enum DisputeChannel: String, CaseIterable, Codable, Sendable {
    /// People's mediation 人民调解.
    case peopleMediation = "people_mediation"
    /// Commercial mediation 商事调解.
    case commercialMediation = "commercial_mediation"
    /// Mediation by lawyers 律师调解.
    case lawyerMediation = "lawyer_mediation"
    /// Settlement between the parties 和解.
    case settlement
    /// Arbitration 仲裁.
    case arbitration
    /// Litigation 诉讼.
    case litigation

    /// Its name.
    public var name: Message { Message("dispute.channel.\(rawValue)") }
}
