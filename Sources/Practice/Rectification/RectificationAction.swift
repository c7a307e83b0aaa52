public import Diagnostics

/// What moves a rectification on.
public enum RectificationAction: String, CaseIterable, Codable, Sendable {
    /// Agree what is done, by whom and by when 制定整改计划.
    case plan
    /// Note how far it is 记录进展.
    case progress
    /// Record that it is done, with what shows it 报告完成.
    case finish
    /// Confirm that it is done, as a second person 核验.
    case verify
    /// Confirm that it is done in part 部分核验.
    case verifyPartly = "verify_partly"
    /// Record that the enterprise decided against it 不采纳.
    case decline
    /// Record that nothing need be done any more 无需整改.
    case dispense
    /// Take it up again 重新整改.
    case reopen

    /// The statuses that it is for, in order.
    public var statuses: [RectificationStatus] {
        RectificationStatus.allCases.filter { $0.after(self) != nil }
    }

    /// The action's name.
    public var name: Message { Message("practice.rectification.action.\(rawValue)") }
}
