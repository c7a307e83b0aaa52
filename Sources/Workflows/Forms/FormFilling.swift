import ChecklistYAML
import Checklists
import Diagnostics
import Reports

/// Fills a form with what is on record; what is not stays blank.
struct FormFilling {
    let values: FormValues
    let today: CalendarDate

    private var language: Language { values.language }

    func filled(_ form: PaperForm) -> FilledForm {
        FilledForm(
            language: language,
            title: form.title[language],
            number: values.text(FormBlank.checkupNumber.rawValue),
            firm: values.text(FormBlank.firmName.rawValue),
            enterprise: values.text(FormBlank.enterpriseName.rawValue),
            use: form.use[language],
            signature: form.signature?[language],
            isInvented: values.isInvented,
            isLandscape: form.isLandscape,
            day: today.description,
            parts: form.parts.map(part),
        )
    }

    private func part(_ part: PaperForm.Part) -> FilledForm.Part {
        FilledForm.Part(
            heading: part.heading?[language],
            text: part.text.map(text),
            fields: part.fields.map(field),
            table: part.table.map(table),
            clauses: part.clauses.map(text),
            notes: part.notes.map(text),
            signatures: part.signatures.map(signature),
        )
    }

    /// A text with its names replaced by what is on record, or by a blank.
    private func text(_ text: LocalizedText) -> String {
        Placeholders.pieces(of: text[language]).map { piece in
            switch piece {
            case .text(let text): text
            case .name("blank"): values.words.blank
            case .name("short"): values.words.shortBlank
            case .name("date"): values.words.dateBlank
            case .name("box"): "□"
            case .name(let name): values.text(name) ?? values.words.blank
            case .choice(let name, let key): values.keys(name).contains(key) ? "☑" : "□"
            }
        }.joined()
    }

    private func field(_ field: PaperForm.Field) -> FilledForm.Field {
        let keys = field.value.map(values.keys) ?? []
        return FilledForm.Field(
            label: field.label[language],
            value: field.value.flatMap(values.text),
            options: field.options.map { option in
                FilledForm.Option(
                    text: text(option.text),
                    isTicked: option.when.map(keys.contains) ?? false,
                )
            },
            room: field.room,
            isWide: field.isWide,
        )
    }

    private func signature(_ signature: PaperForm.Signature) -> FilledForm.Signature {
        let name = signature.value.flatMap(values.text)
        let who = [signature.who[language], name].compactMap { $0 }
        return FilledForm.Signature(
            who: who.joined(separator: language == .zh ? "" : " "),
            lines: signature.lines.map(text),
            isDated: signature.isDated,
        )
    }
}

/// Tables: the records, or the given rows where there are none, then blank rows up to the number asked for.
extension FormFilling {
    private func table(_ table: PaperForm.Table) -> FilledForm.Table {
        var number = 0
        var groups: [FilledForm.Group] = []
        func add(_ title: String?, _ rows: [[String]]) {
            if !rows.isEmpty { groups.append(FilledForm.Group(title: title, rows: rows)) }
        }
        func counted(_ cells: (PaperForm.Column, Int) -> String) -> [String] {
            number += 1
            return table.columns.enumerated().map { index, column in
                column.value == PaperFormNames.rowNumber ? String(number) : cells(column, index)
            }
        }
        let recorded = table.records.map(values.groups) ?? []
        if recorded.isEmpty {
            add(
                nil,
                table.given.map { row in counted { cell(of: row, at: $1, or: $0, in: table) } },
            )
        }
        for group in recorded {
            add(
                group.title,
                group.rows.map { row in counted { column, _ in record(row, column) } },
            )
        }
        let blanks = max(0, table.rows - number)
        add(nil, (0..<blanks).map { _ in counted { column, _ in standing(column) } })
        let columns = table.columns.map {
            FilledForm.Column(title: $0.title[language], width: $0.width)
        }
        return FilledForm.Table(columns: columns, groups: groups)
    }

    /// The given cells fill the columns that do not count the rows, from the left.
    private func cell(
        of row: [LocalizedText],
        at index: Int,
        or column: PaperForm.Column,
        in table: PaperForm.Table,
    ) -> String {
        let counts = table.columns.prefix(index).count { $0.value == PaperFormNames.rowNumber }
        let place = index - counts
        return row.indices.contains(place) ? text(row[place]) : standing(column)
    }

    private func record(_ row: [String: String], _ column: PaperForm.Column) -> String {
        column.value.flatMap { row[$0] } ?? standing(column)
    }

    private func standing(_ column: PaperForm.Column) -> String { column.cell.map(text) ?? "" }
}
