/// What an amount of money means for the enterprise.
///
/// Amounts of different kinds are never added up.
public enum ExposureKind: String, CaseIterable, Codable, Sendable {
    /// What the enterprise may have to pay.
    case payable
    /// The range of a fine.
    case fine
    /// What it may lose.
    case loss
    /// What it may itself claim.
    case claim
    /// What others owe it or the company, such as a shareholder's unpaid capital.
    case duty
}
