internal import Diagnostics
internal import Mustache

/// Turns a report into one HTML file that needs nothing else: styles and pictures inside, no script.
///
/// The same report gives the same bytes.
public struct HTMLRenderer: Sendable {
    let library: MustacheLibrary
    let style: String

    /// Reads and compiles the templates.
    public init(folder: ReportsFolder) throws {
        var templates: [String: MustacheTemplate] = [:]
        for name in HTMLRenderer.templateNames {
            let file = "\(name).mustache"
            templates[name] = try HTMLRenderer.compiled(folder.text(of: file), file: file)
        }
        library = MustacheLibrary(templates: templates)
        style = try folder.text(of: "report.css")
    }

    /// The whole file of a report.
    public func html(_ report: HealthReport) -> String {
        library.render(context(report), withTemplate: "report") ?? ""
    }

    /// What the templates name: the printed report, the style sheet and the pictures.
    func context(_ report: HealthReport) -> PrintedFields {
        let printer = ReportPrinter(wording: Wording(language: report.language))
        let pictures = Pictures(wording: printer.wording)
        var fields = printer.fields(report)
        fields["style"] = .text(style)
        fields["heatPicture"] = .text(pictures.heatMap(report.conclusion))
        fields["radarPicture"] = pictures.radar(report.conclusion).map { .text($0) }
        return fields
    }

    static let templateNames = [
        "report", "report-cover", "report-overview", "report-conclusion", "report-domains",
        "report-findings", "report-closing", "report-annexes", "questionnaire",
        "retainer-report", "form", "statistics",
    ]

    private static func compiled(
        _ text: String,
        file: String,
    ) throws(Diagnostic) -> MustacheTemplate {
        do {
            return try EscapedMarkup.template(text)
        } catch {
            throw Diagnostic(
                .error,
                Message("templates.malformed", ["file": .text(file)]),
                remedy: Message("templates.malformed.remedy"),
            )
        }
    }
}
