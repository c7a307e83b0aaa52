internal import Diagnostics
internal import Mustache

extension HTMLRenderer {
    /// The whole file of a retainer's annual report.
    public func html(_ report: RetainerReport) -> String {
        library.render(context(report), withTemplate: "retainer-report") ?? ""
    }

    /// What the template names.
    func context(_ report: RetainerReport) -> PrintedFields {
        let printer = ReportPrinter(wording: Wording(language: report.language))
        var fields = printer.fields(report)
        fields["style"] = .text(style)
        fields["language"] = .text(report.language.rawValue)
        fields["lang"] = .text(printer.wording.phrase("language.tag"))
        return fields
    }
}
