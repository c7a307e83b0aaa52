internal import Diagnostics

/// Turns a report into the named texts that its templates print: words chosen, dates and money written out.
struct ReportPrinter: Sendable {
    let wording: Wording

    /// Everything that the report's templates name.
    func fields(_ report: HealthReport) -> PrintedFields {
        var fields: PrintedFields = [
            "lang": .text(wording.phrase("language.tag")),
            "language": .text(wording.language.rawValue),
            "labels": .fields(wording.labels),
            "sections": .fields(sections),
            "title": .text(wording.phrase("report.title")),
            "documentTitle": .text(documentTitle(report.cover)),
            "cover": .fields(cover(report.cover)),
            "declarations": .clean(report.declarations),
            "overview": .fields(overview(report.overview)),
            "profile": .rows(report.profile.map(profileGroup)),
            "conclusion": .fields(conclusion(report.conclusion)),
            "domains": .rows(report.domains.map(domain)),
            "findings": .rows(report.findings.map(finding)),
            "undetermined": .some(report.undetermined.map(undetermined)),
            "rectification": .rows(report.rectification.map(rectificationRow)),
            "notes": .rows(report.notes.map(note)),
            "followUp": .fields(followUp(report.followUp, cover: report.cover)),
            "annexes": .fields(annexes(report)),
        ]
        fields["hasFindings"] = report.findings.isEmpty ? nil : .flag(true)
        return fields
    }

    /// The headings of the parts, numbered as the language numbers them.
    private var sections: PrintedFields {
        let names = [
            "declarations", "contents", "overview", "profile", "conclusion", "domains", "findings",
            "rectification", "notes", "followUp", "annexScale", "annexStatutes", "annexPapers",
            "annexAnswers", "annexReceipt",
        ]
        return PrintedFields(
            Dictionary(
                uniqueKeysWithValues: names.map { ($0, .text(wording.phrase("section.\($0)"))) }
            )
        )
    }

    private func documentTitle(_ cover: HealthReport.Cover) -> String {
        wording.phrase("report.title") + " · " + cover.enterpriseName.printable
    }
}
