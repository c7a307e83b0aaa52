internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Practice

extension ReportWriter {
    func sealedAnnex(for recipient: HealthReport.Person) -> SealedAnnex {
        SealedAnnex(
            language: language,
            number: wording.phrase(
                "annex.number",
                ["number": .text(material.number.description)],
            ),
            reportNumber: material.number.description,
            enterpriseName: material.enterprise.name,
            firmName: material.firm.name,
            lawyers: lawyers,
            recipient: recipient,
            baseDate: material.assessment.baseDate.description,
            issueDate: material.status == .draft ? nil : material.issueDate?.description,
            status: material.status,
            notices: wording.phrases("annex.notice"),
            findings: file.sealed.map(finding),
        )
    }
}
