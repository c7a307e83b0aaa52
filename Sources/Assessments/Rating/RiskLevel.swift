public import Diagnostics

/// The level of a risk, in the four colours of domain §3.2; lowest first.
public enum RiskLevel: String, CaseIterable, Codable, Sendable {
    /// 低风险
    case blue
    /// 一般风险
    case yellow
    /// 较大风险
    case orange
    /// 重大风险
    case red

    /// The level's name, with its colour.
    public var message: Message { Message("level.\(rawValue)") }

    /// 1 for blue to 4 for red.
    public var rank: Int {
        switch self {
        case .blue: 1
        case .yellow: 2
        case .orange: 3
        case .red: 4
        }
    }
}

extension RiskLevel: Comparable {
    /// Orders levels from blue to red.
    public static func < (left: RiskLevel, right: RiskLevel) -> Bool { left.rank < right.rank }
}
