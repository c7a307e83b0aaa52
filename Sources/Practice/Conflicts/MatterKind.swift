public import Diagnostics

/// What kind of matter the firm has taken on.
public enum MatterKind: String, CaseIterable, Codable, Sendable {
    /// Court or arbitration proceedings 诉讼仲裁.
    case litigation
    /// A matter out of court 非诉讼.
    case nonLitigation = "non_litigation"
    /// Retained counsel 常年法律顾问.
    case retained
    /// The administration of a bankrupt estate 破产管理.
    case administration
    /// Anything else.
    case other

    /// Its name.
    public var name: Message { Message("matter.kind." + rawValue) }

    /// What the firm does in it.
    public var engagement: Engagement {
        switch self {
        case .litigation: .litigation
        case .nonLitigation: .nonLitigation
        case .retained: .retained
        case .administration: .administration
        case .other: .other
        }
    }
}
