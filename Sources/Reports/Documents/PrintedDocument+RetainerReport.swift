internal import Diagnostics

extension PrintedDocument {
    /// 年度法律顾问工作报告.
    public static func retainerReport(_ report: RetainerReport) -> PrintedDocument {
        let printer = ReportPrinter(wording: Wording(language: report.language))
        return PrintedDocument(
            template: "retainer-report",
            fields: printer.fields(report),
            day: report.date,
        )
    }
}
