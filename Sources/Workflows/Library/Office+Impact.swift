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

    /// By change: the checkups that are not closed, and those with a report in force, that have findings of points
    /// that the change touches.
    ///
    /// Each checkup is opened once, with the library that it was started with, for that is what its report cites.
    public func checkups(touchedBy changes: [StatuteChange]) throws -> [[TouchedCheckup]] {
        var touched = changes.map { _ in [TouchedCheckup]() }
        for checkup in try checkups() {
            let file = try open(checkup.id)
            let report = file.issued.last { $0.standing == .inForce }
            guard report != nil || checkup.status.isOpen else { continue }
            let opened = OpenedCheckup(file, try library(file.library))
            for (index, change) in changes.enumerated() {
                let findings = opened.findings(touchedBy: change)
                guard !findings.isEmpty else { continue }
                touched[index].append(
                    TouchedCheckup(checkup: checkup, findings: findings, report: report)
                )
            }
        }
        return touched
    }
}

extension OpenedCheckup {
    /// The findings that count and rest on points whose law changes.
    fileprivate func findings(touchedBy change: StatuteChange) -> [FindingRule.ID] {
        let points = Set(
            StatuteImpact(of: change, on: library).points
                .filter { !$0.citations.isEmpty }.map(\.point.id)
        )
        return assessment.findings.compactMap { finding in
            guard finding.counts, let point = finding.point, points.contains(point) else {
                return nil
            }
            return FindingRule.ID(finding.key.text)
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
