public import Diagnostics

/// What an item of a volume's catalogue is, in the order in which a volume is bound 归档顺序.
public enum CatalogueGroup: String, CaseIterable, Codable, Sendable {
    /// The application or letter of engagement 申请书、聘书.
    case application
    /// Acceptance, recommendation and other moves 办理流程.
    case course
    /// The search for conflicts of interest, and its waiver 利益冲突审查.
    case conflict
    /// Agreement, undertaking of confidence 协议与承诺.
    case agreement
    /// The consents 分级数据授权.
    case consent
    /// The enterprise as it was 企业基本情况.
    case profile
    /// Fees, where there were any 收费凭证.
    case fees
    /// The papers received and returned 资料签收与返还.
    case papers
    /// The visits and calls 走访与联系.
    case contacts
    /// The answers 问卷与访谈回答.
    case answers
    /// The searches in public records 公开检索.
    case searches
    /// The lawyers' decisions 风险认定.
    case findings
    /// The notice of urgent risks, the facts confirmed 告知与确认.
    case notices
    /// The reviews 复核.
    case reviews
    /// The reports as issued 报告.
    case reports
    /// The proof of delivery 送达.
    case delivery
    /// Rectification 整改.
    case rectification
    /// Follow-ups 回访.
    case followUps = "follow_ups"
    /// Services of the ledger 法律事务记录.
    case services
    /// Requests to the authorities 企业诉求.
    case requests
    /// Ratings 满意度.
    case satisfaction
    /// Stops and early ends 中止、终止.
    case stops
    /// How the work ended 办结与小结.
    case closing
    /// The checklists that were used 所用清单.
    case checklists
    /// Anything else.
    case other

    /// The group's name.
    public var name: Message { Message("practice.catalogue." + rawValue) }
}
