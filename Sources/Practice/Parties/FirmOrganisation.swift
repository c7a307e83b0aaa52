/// How a law firm is organised 组织形式.
public enum FirmOrganisation: String, CaseIterable, Codable, Sendable {
    /// General partnership 普通合伙.
    case partnership
    /// Special general partnership 特殊的普通合伙.
    case specialPartnership = "special_partnership"
    /// Of one lawyer 个人.
    case individual
    /// State funded 国资.
    case stateFunded = "state_funded"
    /// A branch 分所.
    case branch
}
