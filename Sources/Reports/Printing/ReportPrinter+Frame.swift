internal import Diagnostics

extension ReportPrinter {
    /// What every page of a report carries.
    func frame(_ report: HealthReport) -> PrintedFields {
        frame(
            title: wording.phrase("report.title"),
            enterprise: report.cover.enterpriseName,
            firm: report.cover.firmName,
            number: report.cover.reportNumber,
            code: report.cover.fingerprint,
            status: report.cover.status,
        )
    }

    /// What every page carries: head, foot, code, and the words across it when it is not in force.
    func frame(
        title: String,
        enterprise: String,
        firm: String,
        number: String,
        code: FingerprintCode?,
        status: HealthReport.Status,
    ) -> PrintedFields {
        [
            "lang": .text(wording.language.rawValue),
            "region": .text(wording.phrase("language.region")),
            "title": .text(title),
            "documentTitle": .clean(title + " · " + enterprise),
            "enterprise": .clean(enterprise),
            "firm": .clean(firm),
            "number": .clean(number),
            "code": .clean(code?.description),
            "watermark": watermark(status),
        ]
    }
}
