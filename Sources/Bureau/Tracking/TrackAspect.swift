public import Diagnostics

/// What decides where a retained firm stands in the bureau's list.
///
/// Each comes from what the firm itself filed, or from dates of the bureau's that the firm was told.
public enum TrackAspect: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// Retainers in force that were served lately 顾问合同有服务.
    case active
    /// Services delivered of those promised 承诺服务兑现.
    case promised
    /// Recommendations that are not past their suggested day 整改建议在建议期限内.
    case inTime = "in_time"
    /// Applications answered within the limit 按时答复.
    case response
    /// Satisfied ratings 满意率.
    case satisfaction
    /// Progress of plans 计划进度.
    case plan

    /// Its name.
    public var name: Message { Message("bureau.track.\(rawValue)") }

    /// Its weight, unless the bureau sets another.
    public var usualWeight: Int {
        switch self {
        case .active, .promised: 20
        case .inTime, .satisfaction, .plan, .response: 15
        }
    }
}
