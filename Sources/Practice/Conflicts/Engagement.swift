public import Diagnostics

/// What a firm does for somebody, as far as conflicts of interest depend on it.
public enum Engagement: String, CaseIterable, Codable, Sendable {
    /// Acts in court or arbitration proceedings 诉讼仲裁.
    case litigation
    /// Acts in a matter out of court 非诉讼.
    case nonLitigation = "non_litigation"
    /// Is retained counsel 常年法律顾问.
    case retained
    /// Administers a bankrupt estate 破产管理.
    case administration
    /// Does anything else.
    case other
    /// Has the enterprise in its register 企业登记.
    case registered
    /// Checks the enterprise 法治体检.
    case checkup
    /// Renders a single service 单项服务.
    case service

    /// Its name.
    public var name: Message { Message("conflict.engagement." + rawValue) }
}
