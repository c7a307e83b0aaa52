/// What a filed event says has taken place.
public enum FiledEventKind: String, CaseIterable, Codable, Sendable {
    /// A visit on site, signed by the enterprise 走访.
    case visit
    /// A checkup that reached the enterprise 体检.
    case checkup
    /// The first issue of a report 出具报告.
    case report
    /// A letter of advice or an opinion with numbered pieces of advice 建议函、意见书.
    case advice
    /// A report that was handed over 交付报告.
    case delivery
    /// A recommendation that was decided on, by its due day 整改建议.
    case recommendation
    /// A follow-up 回访.
    case followUp = "follow_up"
    /// A service of the ledger 服务记录.
    case service
    /// A dispute that was resolved 化解纠纷.
    case dispute
    /// A loss that was recovered or averted 挽回、避免损失.
    case loss
    /// A contract of retained counsel 法律顾问合同.
    case retainer
    /// A rating of the service 满意度.
    case rating
    /// A service team in being 服务团.
    case team
    /// A pairing of a firm and a chamber in force 结对.
    case pairing
    /// A request of an enterprise to the authorities, with its consent 企业诉求.
    case request
    /// A desensitised case that is approved for use 典型案例.
    case example
    /// A firm's answer to a recommendation by the bureau: that it can take the work, or cannot 受理答复.
    case answer
    /// A public legal service beside the enterprise work, of a type of the bureau's list 公共法律服务.
    case publicService = "public_service"
    /// Findings of a pool by domain and level; it is counted from pooled levels and never filed as an event.
    case pool
}
