import Assessments
public import Checklists
public import Practice

extension Office {
    /// A checkup in which a change of the law touches findings.
    public struct TouchedCheckup: Sendable {
        /// The checkup.
        public let checkup: Checkup
        /// The findings that rest on what changed and count, by their ids; those of the sealed annex among them.
        public let findings: [FindingRule.ID]
        /// The issued version in force that prints them; nil where none has been issued.
        public let report: IssuedReport?
    }

    /// The checkups that are not closed, and the reports in force, with findings of points that a change touches.
    ///
    /// Each checkup is looked at with the library that it was started with, for that is what its report cites.
    public func checkups(touchedBy change: StatuteChange) throws -> [TouchedCheckup] {
        try checkups().compactMap { checkup in
            let file = try open(checkup.id)
            let report = file.issued.last { $0.standing == .inForce }
            guard report != nil || checkup.status.isOpen else { return nil }
            let opened = OpenedCheckup(file, try library(file.library))
            let touched = Set(
                StatuteImpact(of: change, on: opened.library).points
                    .filter { !$0.citations.isEmpty }.map(\.point.id)
            )
            let findings = opened.assessment.findings.compactMap { finding -> FindingRule.ID? in
                guard finding.counts, let point = finding.point, touched.contains(point) else {
                    return nil
                }
                return FindingRule.ID(finding.key.text)
            }
            guard !findings.isEmpty else { return nil }
            return TouchedCheckup(checkup: checkup, findings: findings, report: report)
        }
    }
}

extension CheckupStatus {
    /// Whether work on the checkup goes on.
    fileprivate var isOpen: Bool {
        switch self {
        case .closed, .archived, .terminated: false
        default: true
        }
    }
}
