import Assessments
import Checklists
import Diagnostics

/// The findings of an assessment as rows, gravest first.
struct FindingListing {
    private let assessment: Assessment
    private let language: Language

    init(_ assessment: Assessment, language: Language) {
        self.assessment = assessment
        self.language = language
    }

    var records: Records {
        var records = Records([
            .init("finding"), .init("level"), .init("score", alignment: .trailing), .init("urgent"),
            .init("exposure", alignment: .trailing), .init("decision"), .init("title"),
        ])
        records.rows = assessment.findings.sorted(by: FindingListing.isGraver).map(row)
        return records
    }

    private static func isGraver(_ left: AssessedFinding, _ right: AssessedFinding) -> Bool {
        if left.level != right.level { return left.level > right.level }
        let (first, second) = (left.rating.final.score, right.rating.final.score)
        return first == second ? left.key < right.key : first > second
    }

    private func row(_ finding: AssessedFinding) -> [String] {
        [
            finding.key.text,
            Words.text(finding.level.message),
            String(finding.rating.final.score),
            finding.urgency.map { $0.isUrgent ? $0.deadline.description : "" } ?? "",
            finding.exposure.flatMap { $0.high.map(YuanText.grouped) } ?? "",
            Words.text("commands.decision.\(finding.status.code)"),
            finding.title[language],
        ]
    }
}
