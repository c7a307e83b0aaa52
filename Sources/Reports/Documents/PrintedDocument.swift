/// A document ready for the typesetter: a template and the texts that it prints.
///
/// Equal documents give equal bytes: the file's time is the day that the document bears.
public struct PrintedDocument: Hashable, Sendable {
    /// The template's name, such as `report`.
    let template: String
    /// What the template prints.
    let fields: PrintedFields
    /// The day that the file bears, as an ISO day.
    let day: String

    /// The report.
    public static func report(_ report: HealthReport) -> PrintedDocument {
        let printer = ReportPrinter(wording: Wording(language: report.language))
        var fields = printer.fields(report)
        fields["frame"] = .fields(printer.frame(report))
        return PrintedDocument(
            template: "report",
            fields: fields,
            day: report.cover.issueDate ?? report.cover.baseDate,
        )
    }

    /// The sealed annex, a file of its own.
    public static func sealedAnnex(_ annex: SealedAnnex) -> PrintedDocument {
        let printer = ReportPrinter(wording: Wording(language: annex.language))
        return PrintedDocument(
            template: "sealed-annex",
            fields: printer.fields(annex),
            day: annex.issueDate ?? annex.baseDate,
        )
    }

    /// 重大风险即时告知书.
    public static func urgentNotice(_ notice: UrgentNotice) -> PrintedDocument {
        let printer = ReportPrinter(wording: Wording(language: notice.language))
        return PrintedDocument(
            template: "urgent-notice",
            fields: printer.fields(notice),
            day: notice.date,
        )
    }

    /// The questionnaire of one respondent.
    public static func questionnaire(_ questionnaire: Questionnaire) -> PrintedDocument {
        let printer = ReportPrinter(wording: Wording(language: questionnaire.language))
        return PrintedDocument(
            template: "questionnaire",
            fields: printer.fields(questionnaire),
            day: questionnaire.baseDate,
        )
    }

    /// A form of the workflow.
    public static func form(_ form: FilledForm) -> PrintedDocument {
        let printer = ReportPrinter(wording: Wording(language: form.language))
        return PrintedDocument(template: "form", fields: printer.fields(form), day: form.day)
    }
}
