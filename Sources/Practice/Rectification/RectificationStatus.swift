public import Diagnostics

/// Where the rectification of one recommendation stands; that it is late is worked out, never recorded.
public enum RectificationStatus: String, CaseIterable, Codable, Sendable {
    /// Nothing is agreed yet 待整改.
    case pending
    /// Under way 整改中.
    case inProgress = "in_progress"
    /// The enterprise says that it is done; nobody has verified it 已完成（待核验）.
    case done
    /// Verified as done in part; the rest is open 部分完成.
    case partially
    /// Verified by a second person 已核验.
    case verified
    /// The enterprise decided against it 企业不采纳.
    case declined
    /// Nothing need be done any more 无需整改.
    case notNeeded = "not_needed"

    /// Whether something is still to be done by the enterprise.
    public var isOpen: Bool {
        switch self {
        case .pending, .inProgress, .partially: true
        case .done, .verified, .declined, .notNeeded: false
        }
    }

    /// Whether neither the enterprise nor the firm has anything left to do.
    public var isSettled: Bool { !isOpen && self != .done }

    /// The status after an action, or nil where the action is not for this status: the whole state machine.
    public func after(_ action: RectificationAction) -> RectificationStatus? {
        switch (self, action) {
        case (_, .plan), (_, .progress): isOpen ? .inProgress : nil
        case (_, .finish): isOpen ? .done : nil
        case (_, .decline): isOpen ? .declined : nil
        case (_, .dispense): isOpen ? .notNeeded : nil
        case (.done, .verify): .verified
        case (.done, .verifyPartly): .partially
        case (.done, .reopen), (.verified, .reopen): .inProgress
        case (.declined, .reopen), (.notNeeded, .reopen): .pending
        case (_, .verify), (_, .verifyPartly), (_, .reopen): nil
        }
    }

    /// The status's name.
    public var name: Message { Message("practice.rectification.status.\(rawValue)") }
}
