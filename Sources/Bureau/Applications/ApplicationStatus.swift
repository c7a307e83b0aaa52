public import Diagnostics

/// Where an application stands.
public enum ApplicationStatus: String, CaseIterable, Codable, Sendable {
    /// It has come in 已收到.
    case received
    /// It is accepted, and no firm is recommended yet 已受理.
    case accepted
    /// It is put off, with a reason 暂不安排.
    case deferred
    /// Firms are recommended, and the enterprise has to choose 已推荐.
    case recommended
    /// A firm is chosen and has to answer 待答复.
    case chosen
    /// The firm can take it 已承接.
    case taken
    /// The firm has been in touch 已联系.
    case contacted
    /// The lawyers were on site 已上门.
    case visited
    /// The report is there 已出报告.
    case reported
    /// The enterprise took it back 已撤回.
    case withdrawn

    /// Its name.
    public var name: Message { Message("bureau.applicationStatus.\(rawValue)") }

    /// Whether something is still to be done.
    public var isOpen: Bool {
        switch self {
        case .deferred, .reported, .withdrawn: false
        default: true
        }
    }
}
