public import Diagnostics

/// Where a service record stands.
public enum ServiceStatus: String, CaseIterable, Codable, Sendable {
    /// Recorded 已登记.
    case recorded
    /// Confirmed by the client 客户已确认.
    case confirmed
    /// Void, and counted nowhere 已作废.
    case void

    /// Its name.
    public var name: Message { Message("service.status.\(rawValue)") }
}
