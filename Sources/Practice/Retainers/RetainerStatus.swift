public import Diagnostics

/// Where a retainer stands on a day.
public enum RetainerStatus: String, CaseIterable, Codable, Sendable {
    /// Not signed 拟签.
    case draft
    /// Signed, and its term has not begun 待履行.
    case upcoming
    /// Within its term 履行中.
    case inForce = "in_force"
    /// Its term is over, and no renewal was signed 到期.
    case expired
    /// Its term is over, and a renewal was signed 已续签.
    case renewed
    /// Ended before its term, or never signed 解除.
    case terminated

    /// Its name.
    public var name: Message { Message("retainer.status.\(rawValue)") }
}
