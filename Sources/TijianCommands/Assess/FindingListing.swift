import Assessments
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
        let sorted = assessment.findings.sorted { left, right in
            (right.level, right.rating.score, left.key) < (left.level, left.rating.score, right.key)
        }
        records.rows = sorted.map(row)
        return records
    }

    private func row(_ finding: AssessedFinding) -> [String] {
        [
            finding.key.text,
            Words.text(finding.level.message),
            String(finding.rating.score),
            finding.urgency.map { $0.isUrgent ? $0.deadline.description : "" } ?? "",
            finding.exposure.flatMap { $0.high.map(YuanText.grouped) } ?? "",
            Words.text("commands.decision.\(finding.status.code)"),
            finding.title[language],
        ]
    }
}
