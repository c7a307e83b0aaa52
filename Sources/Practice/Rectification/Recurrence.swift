public import Assessments
public import Checklists

/// A finding that was rectified and verified after an earlier checkup and holds again.
public struct Recurrence: Hashable, Sendable {
    /// The finding as it holds now.
    public let finding: AssessedFinding
    /// The earlier checkup.
    public let earlier: Checkup
    /// The rectifications of then, all of one finding.
    public let rectifications: [Rectification]

    /// The day on which the last of them was verified.
    public var verifiedOn: CalendarDate? { rectifications.compactMap(\.verification?.on).max() }

    /// The findings of an assessment that were verified as rectified in an earlier checkup.
    public static func all(
        in assessment: Assessment,
        after earlier: Checkup,
        _ rectifications: [Rectification],
    ) -> [Recurrence] {
        assessment.counted.compactMap { finding in
            let answering = rectifications.filter {
                $0.recommended.findings.contains(finding.key)
            }
            guard ResidualRating.effect(of: answering) == .removed else { return nil }
            return Recurrence(finding: finding, earlier: earlier, rectifications: answering)
        }
    }
}
