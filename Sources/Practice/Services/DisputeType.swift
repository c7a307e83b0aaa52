public import Diagnostics

/// What a dispute was about.
public enum DisputeType: String, CaseIterable, Codable, Sendable {
    /// A contract 合同纠纷.
    case contract
    /// A debt 债务纠纷.
    case debt
    /// Employment 劳动争议.
    case labour
    /// A construction project 建设工程纠纷.
    case construction
    /// Land, buildings or a lease 房地产与租赁纠纷.
    case property
    /// Shares and shareholders 股权纠纷.
    case equity
    /// Intellectual property 知识产权纠纷.
    case intellectual
    /// A tort 侵权纠纷.
    case tort
    /// An authority 行政争议.
    case administrative
    /// Anything else 其他纠纷.
    case other

    /// Its name.
    public var name: Message { Message("dispute.type.\(rawValue)") }
}
