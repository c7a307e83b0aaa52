import Assessments

/// The subjects of a checkup's stream that are not part of its answer sheet.
enum CheckupSubject {
    static let checkup = "checkup"
    static let papers = "papers"
    static let library = "library"
    static let review = "review"

    /// One issued version.
    static func issue(_ version: Int) -> String { "issue/\(version)" }

    /// One decision: standing, rating and wording of a finding are decided apart.
    static func decision(_ decision: FindingDecision) -> String {
        let part =
            switch decision.act {
            case .confirm, .dismiss, .restore: "standing"
            case .override: "rating"
            case .edit: "wording"
            }
        return "decisions/\(decision.finding.text)/\(part)"
    }
}
