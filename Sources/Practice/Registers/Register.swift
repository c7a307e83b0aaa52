/// The registers and books that a firm keeps: each holds records of one type.
public enum Register: String, CaseIterable, Codable, Sendable {
    /// The enterprises.
    case enterprises
    /// The people who work with Tijian, the firm's lawyers among them.
    case people
    /// Law firms, the firm itself not among them.
    case firms
    /// Service teams of lawyers 律师服务团.
    case teams
    /// Chambers of commerce 商会.
    case chambers
    /// Campaigns 专项活动.
    case campaigns
    /// The checkups.
    case checkups
    /// The searches for conflicts of interest.
    case conflictChecks = "conflict_checks"
    /// The matters that the firm has taken on, for the search for conflicts of interest.
    case matters
    /// The contracts of retained counsel 法律顾问合同.
    case retainers
    /// The service ledger 服务台账.
    case services
    /// The papers that an enterprise handed over, and their return.
    case paperReceipts = "paper_receipts"
    /// The visits to an enterprise and the attempts to reach it.
    case contacts
    /// The plans of rectification, one for a recommendation.
    case rectifications
    /// The follow-ups 回访.
    case followUps = "follow_ups"
    /// What enterprises thought of the service.
    case satisfaction
    /// The requests of enterprises to the authorities 企业诉求.
    case requests
    /// The public legal services that a bureau counts 公共法律服务.
    case publicServices = "public_services"
    /// The volumes of the archive 卷宗.
    case volumes
    /// What left the data folder 对外提供记录.
    case disclosures
    /// What the firm filed with its bureau 报送.
    case filedBatches = "filed_batches"
    /// The firms that file with the bureau 报送登记.
    case enrolments
    /// The places and campaigns of the bureau's own lists 区划与专项目录.
    case listedWords = "listed_words"
    /// The applications of enterprises at the bureau 体检申请.
    case applications
    /// The plans of the bureau 年度计划.
    case plans
    /// The relations of inspectors to firms 回避声明.
    case relations
    /// The random inspections 双随机抽查.
    case samplings
    /// The early warnings 风险提示.
    case warnings
}
