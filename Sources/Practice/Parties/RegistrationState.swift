/// Where an enterprise stands in the register of market entities 登记状态.
public enum RegistrationState: String, CaseIterable, Codable, Sendable {
    /// Exists and is in business 存续（开业）.
    case active
    /// Closed for a time, on record 歇业.
    case dormant
    /// In liquidation 清算.
    case liquidating
    /// Licence revoked 吊销.
    case revoked
    /// Taken off the register 注销.
    case deregistered
}
