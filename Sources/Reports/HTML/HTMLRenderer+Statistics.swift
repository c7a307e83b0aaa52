internal import Diagnostics
internal import Mustache

extension HTMLRenderer {
    /// The whole file of a page of statistics: no script, and nothing from another host.
    public func html(_ page: StatisticsPage) -> String {
        library.render(context(page), withTemplate: "statistics") ?? ""
    }

    /// What the template names.
    func context(_ page: StatisticsPage) -> PrintedFields {
        let wording = Wording(language: page.language)
        let pictures = Pictures(wording: wording)
        return [
            "style": .text(style),
            "language": .text(page.language.rawValue),
            "lang": .text(wording.phrase("language.tag")),
            "title": .clean(page.title),
            "use": .clean(page.use),
            "internal": page.isInternal ? .clean(page.use) : nil,
            "head": .some(page.head.map(HTMLRenderer.box)),
            "columns": .clean(page.columns),
            "rows": .rows(
                page.rows.map { row in
                    ["cells": .clean(row.cells), "part": row.isPart ? .flag(true) : nil]
                }
            ),
            "notes": .some(page.notes),
            "charts": .some(
                page.charts.enumerated().map { index, chart in
                    [
                        "title": .clean(chart.title),
                        "picture": .text(pictures.chart(chart, id: "chart\(index)")),
                        "wide": chart.isTrend ? nil : .flag(true),
                    ]
                }
            ),
            "foot": .some(page.foot.map(HTMLRenderer.box)),
        ]
    }

    private static func box(_ box: StatisticsPage.Box) -> PrintedFields {
        ["label": .clean(box.label), "value": .clean(box.value)]
    }
}
