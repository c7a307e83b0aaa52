public import Diagnostics

/// A kind of data that leaves the firm only with the enterprise's consent.
public enum ConsentKind: String, CaseIterable, Codable, Sendable {
    /// A copy of the report 报告副本.
    case reportCopy = "report_copy"
    /// The titles of the findings 风险发现标题.
    case findingTitles = "finding_titles"
    /// A request to the authorities 企业诉求.
    case request
    /// Use as a case without names 典型案例.
    case caseUse = "case_use"
    /// The highest level of each domain, with the enterprise's name 领域与等级.
    case levelAndDomain = "level_and_domain"

    /// The kind's name.
    public var name: Message { Message("checkup.consent." + rawValue) }
}
