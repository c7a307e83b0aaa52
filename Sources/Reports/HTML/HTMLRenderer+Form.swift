internal import Diagnostics
internal import Mustache

extension HTMLRenderer {
    /// The whole file of a form, to be printed from a browser.
    public func html(_ form: FilledForm) -> String {
        library.render(context(form), withTemplate: "form") ?? ""
    }

    /// What the template names: the printed form and the style sheet.
    func context(_ form: FilledForm) -> PrintedFields {
        let printer = ReportPrinter(wording: Wording(language: form.language))
        var fields = printer.fields(form)
        fields["style"] = .text(style)
        return fields
    }
}
