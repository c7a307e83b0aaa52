public import Checklists
public import Practice

/// That a firm changes its key, or that one no longer counts; signed with the key that it is about 换钥、撤钥通知.
public struct KeyNotice: Hashable, Codable, Sendable {
    /// Why a key no longer counts, without a word of the firm's own.
    public enum Reason: String, CaseIterable, Codable, Sendable {
        /// Another takes its place 更换.
        case replaced
        /// Nobody has it any more 遗失.
        case lost
        /// Somebody else may have it 泄露.
        case leaked
    }

    /// The version of the form.
    public var version = 1
    /// The bureau that it is for.
    public var bureau: FiledID
    /// The firm.
    public var firm: CreditCode
    /// The key that it is about.
    public var key: String
    /// The key that takes its place.
    public var next: String?
    /// Why.
    public var reason: Reason
    /// From which day the key no longer counts.
    public var on: CalendarDate

    /// Creates a notice.
    public init(
        bureau: FiledID,
        firm: CreditCode,
        key: String,
        next: String?,
        reason: Reason,
        on: CalendarDate,
    ) {
        self.bureau = bureau
        self.firm = firm
        self.key = key
        self.next = next
        self.reason = reason
        self.on = on
    }
}
