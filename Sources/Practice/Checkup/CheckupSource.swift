/// How a checkup came to the firm.
public enum CheckupSource: String, CaseIterable, Codable, Sendable {
    /// The firm's own client, without a step at the bureau.
    case ownClient = "own_client"
    /// The enterprise applied to the bureau.
    case application
    /// The bureau recommended the firm, in a campaign or after a survey.
    case bureau
    /// A chamber of commerce or a park put them in touch.
    case chamber
}
