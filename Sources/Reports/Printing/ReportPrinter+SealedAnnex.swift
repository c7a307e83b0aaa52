internal import Diagnostics

extension ReportPrinter {
    /// Everything that the sealed annex prints.
    func fields(_ annex: SealedAnnex) -> PrintedFields {
        [
            "labels": .fields(wording.labels),
            "frame": .fields(
                frame(
                    title: wording.phrase("annex.title"),
                    enterprise: annex.enterpriseName,
                    firm: annex.firmName,
                    number: annex.number,
                    code: annex.fingerprint,
                    status: annex.status,
                )
            ),
            "reportNumber": .clean(annex.reportNumber),
            "recipient": .fields(person(annex.recipient)),
            "lawyers": .rows(annex.lawyers.map(person)),
            "baseDate": .text(wording.day(annex.baseDate).printable),
            "issueDate": .text(issueDay(annex.issueDate)),
            "notices": .clean(annex.notices),
            "findings": .rows(annex.findings.map(finding)),
        ]
    }
}
