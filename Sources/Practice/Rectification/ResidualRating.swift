public import Assessments
import Checklists

/// What is left of the risks of a checkup once verified rectification is taken away.
public struct ResidualRating: Hashable, Sendable {
    /// Why a finding is in the residual rating or not.
    public enum Effect: String, CaseIterable, Codable, Sendable {
        /// Everything recommended is done in full and verified: the finding is taken away.
        case removed
        /// Reported done, not verified.
        case unverified
        /// Done or adopted in part.
        case partial
        /// The enterprise decided against it.
        case declined
        /// Not done yet.
        case open
        /// What was recommended was found not to be needed, which verifies nothing.
        case notNeeded = "not_needed"
        /// Nothing was recommended for it.
        case noAdvice = "no_advice"
    }

    /// One finding.
    public struct Line: Hashable, Sendable {
        /// The finding.
        public let finding: AssessedFinding
        /// Why it is in the residual rating or not.
        public let effect: Effect
        /// The recommendations that answer it.
        public let recommendations: [String]
    }

    /// The findings that count, in the order of the assessment.
    public let lines: [Line]
    /// The headline of the report.
    public let before: Headline
    /// The headline of what is left.
    public let after: Headline

    /// Rates what is left of an assessment.
    public init(_ assessment: Assessment, _ rectifications: [Rectification]) {
        let lines = assessment.counted.map { finding in
            let answering = rectifications.filter {
                $0.recommended.findings.contains(finding.key)
            }
            return Line(
                finding: finding,
                effect: ResidualRating.effect(of: answering),
                recommendations: answering.map(\.recommended.id),
            )
        }
        self.lines = lines
        before = assessment.headline
        after = Headline(
            of: lines.filter { $0.effect != .removed }.map(\.finding),
            coverage: assessment.coverage,
        )
    }

    /// The least of what the rectifications of one finding come to.
    ///
    /// What was found not to be needed stands in nobody's way, and alone takes nothing away.
    public static func effect(of rectifications: [Rectification]) -> Effect {
        if rectifications.isEmpty { return .noAdvice }
        let statuses = rectifications.map(\.status)
        if statuses.contains(.declined) { return .declined }
        if statuses.contains(.pending) || statuses.contains(.inProgress) { return .open }
        let isPartial = rectifications.contains { $0.status == .verified && $0.isAdoptedInPart }
        if statuses.contains(.partially) || isPartial { return .partial }
        if statuses.contains(.done) { return .unverified }
        return statuses.contains(.verified) ? .removed : .notNeeded
    }
}
