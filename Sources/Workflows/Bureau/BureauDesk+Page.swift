public import Bureau
import BureauLedger
import Checklists
import Diagnostics
public import Reports

extension BureauDesk {
    /// What stands under a table.
    public func notes(
        of table: StatisticsTable,
        _ query: TableQuery,
        _ words: TableWords,
    ) throws -> [String] {
        let adjustments = try districts(query).flatMap {
            try ledger.adjustments(in: query.period, of: $0)
        }
        return words.notes(table, adjustments, book)
    }

    /// The page of a table, with pictures, or as the bureau's form with its head and places to sign.
    public func page(
        _ query: TableQuery,
        _ words: TableWords,
        asForm: Bool,
    ) throws -> StatisticsPage {
        let table = try table(query)
        let title = words.phrase(asForm ? "formTitle" : "title")
        return StatisticsPage(
            language: words.language,
            title: title,
            use: words.use(isPublished: table.isPublished),
            isInternal: !table.isPublished,
            head: head(query, words, asForm: asForm),
            columns: [
                "number", "indicator", "unit", "current", "toDate", "lastYear", "change", "base",
            ].map { words.phrase("column.\($0)") },
            rows: words.rows(table).map { row in
                StatisticsPage.Row(
                    cells: [
                        row.number, row.name, row.unit, row.current, row.toDate, row.lastYear,
                        row.change, row.base,
                    ],
                    isPart: row.role != .indicator,
                )
            },
            notes: try notes(of: table, query, words),
            charts: asForm ? [] : try charts(table, query, words),
            foot: asForm
                ? ["filledBy", "checkedBy", "telephone", "filledOn", "seal"].map {
                    StatisticsPage.Box(label: words.phrase("box.\($0)"), value: "")
                } : [],
        )
    }

    private func head(
        _ query: TableQuery,
        _ words: TableWords,
        asForm: Bool,
    ) -> [StatisticsPage.Box] {
        var head = [
            StatisticsPage.Box(label: words.phrase("box.bureau"), value: profile.name),
            StatisticsPage.Box(
                label: words.phrase("box.period"),
                value: words.text(query.period.name),
            ),
        ]
        if let breakdown = query.breakdowns.first {
            head.append(
                StatisticsPage.Box(
                    label: words.phrase("box.by"),
                    value: words.text(breakdown.name),
                )
            )
        }
        if !query.districts.isEmpty {
            head.append(
                StatisticsPage.Box(
                    label: words.phrase("box.districts"),
                    value: query.districts.map(\.digits).joined(separator: ", "),
                )
            )
        }
        return head
    }
}
