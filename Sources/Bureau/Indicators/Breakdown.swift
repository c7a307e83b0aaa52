/// What a figure can be broken down by.
public enum Breakdown: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// Township, street or park 乡镇街道、园区.
    case place
    /// Whether the enterprise is in the bureau's district, `here` or `elsewhere` 本区、区外.
    case home
    /// Section of GB/T 4754 行业门类.
    case industry
    /// Size for statistics 规模.
    case size
    /// Firm 律所.
    case firm
    /// Lawyer 律师.
    case lawyer
    /// How the checkup came to the firm 来源.
    case source
    /// Campaign 专项活动.
    case campaign
    /// Kind of service, dispute, loss or request 类型.
    case type
    /// Grade of the evidence for money 证据等级.
    case grade
    /// Domain of the checklists 领域; pooled findings alone have it.
    case domain
}
