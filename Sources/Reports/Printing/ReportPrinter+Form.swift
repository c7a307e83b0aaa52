internal import Diagnostics

extension ReportPrinter {
    /// Everything that a form of the workflow prints.
    func fields(_ form: FilledForm) -> PrintedFields {
        [
            "labels": .fields(wording.labels),
            "lang": .text(wording.phrase("language.tag")),
            "language": .text(wording.language.rawValue),
            "frame": .fields(formFrame(form)),
            "use": .clean(form.use),
            "signature": .clean(form.signature),
            "invented": form.isInvented ? .text(wording.phrase("form.invented")) : nil,
            "landscape": form.isLandscape ? .flag(true) : nil,
            "parts": .rows(form.parts.map(part)),
        ]
    }

    /// A blank form has a line for the number, and for the firm where none is set up.
    private func formFrame(_ form: FilledForm) -> PrintedFields {
        let names = [form.title, form.enterprise].compactMap { $0 }
        return [
            "lang": .text(wording.language.rawValue),
            "region": .text(wording.phrase("language.region")),
            "title": .clean(form.title),
            "documentTitle": .clean(names.joined(separator: " · ")),
            "firm": .clean(form.firm ?? wording.phrase("form.firm")),
            "number": .clean(form.number ?? wording.phrase("form.number")),
        ]
    }

    private func part(_ part: FilledForm.Part) -> PrintedFields {
        [
            "heading": .clean(part.heading),
            "text": .some(part.text),
            "boxes": ReportPrinter.some("rows", ReportPrinter.rows(part.fields).map(fieldRow)),
            "table": part.table.map { .fields(table($0)) },
            "clauses": PrintedValue.some(part.clauses).map { .fields(["list": $0]) },
            "notes": .some(part.notes),
            "signatures": ReportPrinter.some("blocks", part.signatures.map(signature)),
        ]
    }

    /// Rows under a name, or nothing when there are none, so that a template can frame them together.
    private static func some(_ name: String, _ rows: [PrintedFields]) -> PrintedValue? {
        rows.isEmpty ? nil : .fields(PrintedFields([name: .rows(rows)]))
    }

    /// Fields two a row; a wide one, or one that has no partner, has a row of its own.
    static func rows(_ fields: [FilledForm.Field]) -> [[FilledForm.Field]] {
        var rows: [[FilledForm.Field]] = []
        var waiting: FilledForm.Field?
        for field in fields {
            if field.isWide {
                rows += waiting.map { [[$0]] } ?? []
                rows.append([field])
                waiting = nil
            } else if let first = waiting {
                rows.append([first, field])
                waiting = nil
            } else {
                waiting = field
            }
        }
        return rows + (waiting.map { [[$0]] } ?? [])
    }

    private func fieldRow(_ fields: [FilledForm.Field]) -> PrintedFields {
        ["cells": .rows(fields.map { cell($0, isAlone: fields.count == 1) })]
    }

    private func cell(_ field: FilledForm.Field, isAlone: Bool) -> PrintedFields {
        [
            "label": .clean(field.label),
            "value": .clean(field.value),
            "options": .some(field.options.map(option)),
            "space": ReportPrinter.space(in: field),
            "alone": isAlone ? .flag(true) : nil,
        ]
    }

    /// A line of handwriting for each that the record and the choices leave.
    private static func space(in field: FilledForm.Field) -> PrintedValue? {
        let taken = field.value == nil && field.options.isEmpty ? 0 : 1
        return .some(Array(repeating: "", count: max(0, field.room - taken)))
    }

    private func option(_ option: FilledForm.Option) -> PrintedFields {
        ["text": .clean(option.text), "ticked": option.isTicked ? .flag(true) : nil]
    }

    private func table(_ table: FilledForm.Table) -> PrintedFields {
        let whole = max(1, table.columns.map(\.width).reduce(0, +))
        return [
            "columns": .rows(
                table.columns.map { column in
                    [
                        "title": .clean(column.title), "width": .number(column.width),
                        "share": .number(column.width * 100 / whole),
                    ]
                }
            ),
            "span": .number(table.columns.count),
            "groups": .rows(
                table.groups.map { group in
                    [
                        "title": .clean(group.title),
                        "rows": .rows(group.rows.map { ["cells": .clean($0)] }),
                    ]
                }
            ),
        ]
    }

    private func signature(_ signature: FilledForm.Signature) -> PrintedFields {
        [
            "who": .clean(signature.who),
            "lines": .some(signature.lines),
            "dated": signature.isDated ? .flag(true) : nil,
        ]
    }
}
