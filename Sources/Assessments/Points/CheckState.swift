public import Diagnostics

/// What became of a point, by name alone; in the order of precedence of domain §11.3.
public enum CheckState: String, CaseIterable, Codable, Sendable {
    /// 不适用
    case notApplicable = "not_applicable"
    /// 本次未检查
    case notChecked = "not_checked"
    /// 发现风险
    case riskFound = "risk_found"
    /// 待核实
    case undetermined
    /// 需专业机构核查
    case needsSpecialist = "needs_specialist"
    /// 未提供资料
    case noPapers = "no_papers"
    /// 仅企业自述
    case selfReported = "self_reported"
    /// 公开信息未见异常
    case publicRecord = "public_record"
    /// 抽查未见异常
    case sampled

    /// Whether the point concerns the enterprise.
    public var isApplicable: Bool { self != .notApplicable }

    /// Whether the point came to a finding, or to nothing found on any basis.
    public var isCovered: Bool {
        switch self {
        case .riskFound, .noPapers, .selfReported, .publicRecord, .sampled: true
        case .notApplicable, .notChecked, .undetermined, .needsSpecialist: false
        }
    }

    /// The state's name.
    public var message: Message { Message("outcome.\(rawValue)") }
}
