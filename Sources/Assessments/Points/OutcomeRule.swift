import Interviews

/// Which outcome a point has when several would fit: the first, in the order of domain §11.3.
///
/// 不适用 > 本次未检查 > 发现风险 > 待核实 > 需专业机构核查 > 未提供资料 > 仅企业自述 > 公开信息 > 抽查未见异常
enum OutcomeRule {
    static func outcome(of evidence: PointEvidence) -> PointOutcome {
        notApplicable(evidence) ?? notChecked(evidence) ?? riskFound(evidence)
            ?? undetermined(evidence) ?? needsSpecialist(evidence) ?? noPapers(evidence)
            ?? nothingFound(evidence)
    }

    private static func notApplicable(_ evidence: PointEvidence) -> PointOutcome? {
        if case .notApplicable(let reason) = evidence.mark {
            return .notApplicable(.lawyer(reason))
        }
        return evidence.inapplicable.map { .notApplicable(.checklist($0)) }
    }

    /// A point that nobody touched was not reached, unless shared facts alone already decide it.
    private static func notChecked(_ evidence: PointEvidence) -> PointOutcome? {
        if case .notChecked(let reason) = evidence.mark { return .notChecked(.lawyer(reason)) }
        let isUnreached = !evidence.isTouched && evidence.found == nil && evidence.isOpen
        return isUnreached ? .notChecked(.notReached) : nil
    }

    private static func riskFound(_ evidence: PointEvidence) -> PointOutcome? {
        evidence.found.map { .riskFound($0) }
    }

    private static func undetermined(_ evidence: PointEvidence) -> PointOutcome? {
        evidence.isOpen ? .undetermined : nil
    }

    private static func needsSpecialist(_ evidence: PointEvidence) -> PointOutcome? {
        guard case .needsSpecialist(let reason) = evidence.mark else { return nil }
        return .needsSpecialist(reason: reason)
    }

    private static func noPapers(_ evidence: PointEvidence) -> PointOutcome? {
        let notBrought = evidence.basis.notBrought
        let refused = evidence.basis.refused
        guard !notBrought.isEmpty || !refused.isEmpty else { return nil }
        return .noPapers(notBrought: notBrought, refused: refused)
    }

    /// On the word alone, unless a public record was looked up, or papers were seen and the lawyer ticked them.
    private static func nothingFound(_ evidence: PointEvidence) -> PointOutcome {
        if !evidence.basis.lookups.isEmpty { return .publicRecord(evidence.basis.lookups) }
        if evidence.mark == .sampled, let extent = evidence.basis.extent { return .sampled(extent) }
        return .selfReported
    }
}
