public import Diagnostics

/// What kind of service it was 服务类型.
public enum ServiceType: String, CaseIterable, Codable, Sendable {
    /// Advice 法律咨询.
    case consult
    /// A contract or paper reviewed 合同审查.
    case contractReview = "contract_review"
    /// A paper drafted 代书起草.
    case drafting
    /// A lawyer's letter 律师函.
    case lawyerLetter = "lawyer_letter"
    /// A legal opinion 法律意见书.
    case opinion
    /// Part in a negotiation 参与谈判.
    case negotiation
    /// A training or lecture 法治培训.
    case training
    /// Due diligence 尽职调查.
    case dueDiligence = "due_diligence"
    /// Litigation or arbitration 诉讼仲裁代理.
    case litigation
    /// Mediation 调解.
    case mediation
    /// Rules drafted or revised 建章立制.
    case policyBuild = "policy_build"
    /// A legal health check 法治体检.
    case checkup
    /// A visit 走访.
    case visit
    /// A hearing, or the answer to an enforcement act 听证与执法应对.
    case hearing
    /// Anything else 其他.
    case other

    /// Its name.
    public var name: Message { Message("service.type.\(rawValue)") }
}

extension ServiceType: CodingKeyRepresentable {}

extension ServiceType {
    /// Whether a record of the type may carry the resolution of a dispute.
    public var takesDispute: Bool { self == .litigation || self == .mediation }

    /// Whether a record of the type is a matter of its own in the year's report, and not day-to-day advice.
    public var isMatter: Bool {
        switch self {
        case .consult, .contractReview, .drafting, .visit, .other: false
        default: true
        }
    }
}
