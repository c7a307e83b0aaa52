internal import Diagnostics
internal import Mustache

extension HTMLRenderer {
    /// The whole file of a bulletin: its paragraphs, and the table of its figures.
    public func html(_ bulletin: Bulletin) -> String {
        library.render(context(bulletin), withTemplate: "bulletin") ?? ""
    }

    /// What the template names.
    func context(_ bulletin: Bulletin) -> PrintedFields {
        let wording = Wording(language: bulletin.language)
        return [
            "style": .text(style),
            "language": .text(bulletin.language.rawValue),
            "lang": .text(wording.phrase("language.tag")),
            "labels": .fields(wording.labels),
            "title": .clean(bulletin.title),
            "paragraphs": .rows(
                bulletin.paragraphs.map { paragraph in
                    ["heading": .clean(paragraph.heading), "text": .clean(paragraph.text)]
                }
            ),
            "notes": .some(bulletin.notes),
            "figures": .rows(bulletin.figures.map { figure in row(figure, wording) }),
        ]
    }

    private func row(_ figure: Bulletin.Figure, _ wording: Wording) -> PrintedFields {
        let hidden = wording.phrase("bulletin.hidden")
        return [
            "name": .clean(figure.name),
            "unit": .clean(figure.unit),
            "value": .clean(figure.value ?? hidden),
            "lastYear": .clean(figure.lastYear ?? hidden),
            "change": .clean(figure.change ?? "—"),
        ]
    }
}
