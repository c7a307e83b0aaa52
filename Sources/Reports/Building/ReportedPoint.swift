internal import Assessments
internal import Checklists

/// A point as the report may show it: what is sealed of it looks like what is still to be established.
struct ReportedPoint: Sendable {
    let assessed: PointAssessment
    let state: HealthReport.CheckState
    /// The numbers of its findings in the report.
    let findings: [Int]
    /// The aspects that may come to a finding of the report.
    let possible: [PossibleFinding]
    /// Whether something of it is for the sealed annex, decided or not.
    let hasSealed: Bool

    init(_ assessed: PointAssessment, open: [FindingKey: ReportedFinding]) {
        let found = assessed.findings.compactMap { open[$0] }
        self.assessed = assessed
        findings = found.map(\.number).sorted()
        possible = assessed.possible.filter { !$0.candidates.allSatisfy(\.isRestricted) }
        state = ReportedPoint.state(of: assessed.outcome, found)
        let isHidden = state == .undetermined && assessed.state == .riskFound
        hasSealed = isHidden || possible.count < assessed.possible.count
    }

    private static func state(
        of outcome: PointOutcome,
        _ found: [ReportedFinding],
    ) -> HealthReport.CheckState {
        switch outcome {
        case .riskFound where found.isEmpty: .undetermined
        case .riskFound:
            found.contains { $0.assessed.basis == .documents } ? .findingOnPapers : .findingOnWord
        case .undetermined: .undetermined
        case .sampled: .sampledClear
        case .publicRecord: .publicRecordClear
        case .selfReported: .wordClear
        case .noPapers: .papersMissing
        case .needsSpecialist: .specialist
        case .notApplicable: .notApplicable
        case .notChecked: .notChecked
        }
    }

    /// The findings of the report that it may come to.
    var candidates: [PossibleFinding.Candidate] {
        possible.flatMap(\.candidates).filter { !$0.isRestricted }
    }

    /// The facts for want of which it is open, once each.
    var missing: [FactAddress] {
        var seen: Set<FactAddress> = []
        return (possible.flatMap(\.missing) + assessed.open).filter { seen.insert($0).inserted }
    }

    /// Whether part 5 lists it: not where all that is open is sealed.
    var isListedAsOpen: Bool { state == .undetermined && !missing.isEmpty }
}

extension HealthReport.CheckState {
    /// Whether a point came to a finding, or to nothing found on any basis.
    var isCovered: Bool {
        switch self {
        case .findingOnPapers, .findingOnWord, .sampledClear, .publicRecordClear, .wordClear,
            .papersMissing:
            true
        case .undetermined, .specialist, .notApplicable, .notChecked: false
        }
    }
}
