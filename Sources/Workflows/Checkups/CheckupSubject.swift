import Assessments
import Checklists
import Practice

/// The subjects of a checkup's stream that are not part of its answer sheet.
enum CheckupSubject {
    static let checkup = "checkup"
    static let papers = "papers"
    static let library = "library"
    static let review = "review"
    static let recheck = "recheck"
    static let application = "application"
    static let consents = "consents"

    /// One contact.
    static func contact(_ id: ContactRecord.ID) -> String { "contact/\(id)" }

    /// One paper received.
    static func paper(_ id: PaperReceipt.ID) -> String { "paper/\(id)" }

    /// One rating.
    static func satisfaction(_ id: SatisfactionRating.ID) -> String { "satisfaction/\(id)" }

    /// One scan of a form.
    static func scan(_ scan: FormScan) -> String {
        "scan/\(scan.form.rawValue)/\(scan.hash.text.prefix(16))"
    }

    /// One issued version.
    static func issue(_ version: Int) -> String { "issue/\(version)" }

    /// The rectification of one recommendation.
    static func rectification(_ recommendation: String) -> String {
        "rectification/\(recommendation)"
    }

    /// One follow-up.
    static func followUp(_ id: FollowUp.ID) -> String { "follow-up/\(id)" }

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
