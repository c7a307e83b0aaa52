import Diagnostics
import Foundation
import Practice

/// A table whose columns are known as fields of a form.
public struct ImportTable<Form: KeptForm>: Sendable {
    struct Column: Sendable {
        let place: Int
        let heading: String
        let field: FormField<Form>
        /// The unit that the heading states for bare numbers, other than ten thousand yuan.
        let unit: String?
    }

    struct Row: Sendable {
        /// The row in the file, from 1.
        let number: Int
        let cells: [String]
    }

    /// The headings as they stand in the file.
    public let headings: [String]
    /// The headings that no field goes by.
    public let ignored: [String]
    let columns: [Column]
    let rows: [Row]

    /// Finds the row of headings and knows its columns; throws when no column is the name, or two are one field.
    ///
    /// The mapping has headings by the key or title of the field that they stand for.
    public init(_ rows: [[String]], mapping: [String: String] = [:]) throws {
        let named = try ImportTable.named(mapping)
        let candidates = rows.prefix(20).enumerated().map { index, row in
            (index: index, columns: ImportTable.columns(of: row, named))
        }
        let nameKey = Form.fields[0].key
        let best = candidates.filter { $0.columns.contains { $0.field.key == nameKey } }
            .max { $0.columns.count < $1.columns.count }
        guard let best else {
            throw Diagnostic.workflow(
                "import.noName",
                ["field": .message(Form.fields[0].title)],
            )
        }
        for heading in named.keys
        where !best.columns.contains(where: { NameFold($0.heading) == heading }) {
            throw Diagnostic.workflow("import.noHeading", ["heading": .text(heading.heading)])
        }
        try ImportTable.refuseTwice(best.columns)
        headings = rows[best.index].map { $0.trimmingSpaces }
        columns = best.columns
        let known = Set(columns.map(\.place))
        ignored = headings.enumerated().filter { place, heading in
            !known.contains(place) && !heading.isEmpty && !RefusedRows.isOwn(heading)
        }.map(\.element)
        self.rows = rows.enumerated().dropFirst(best.index + 1)
            .map { Row(number: $0.offset + 1, cells: $0.element.map(\.trimmingSpaces)) }
            .filter { $0.cells.contains { !$0.isEmpty } }
    }

    private static func columns(
        of row: [String],
        _ named: [NameFold: FormField<Form>],
    ) -> [Column] {
        row.enumerated().compactMap { place, cell in
            let heading = cell.trimmingSpaces
            guard !heading.isEmpty,
                let field = named[NameFold(heading)]
                    ?? Form.fields.first(where: { $0.isNamed(heading) })
            else { return nil }
            return Column(place: place, heading: heading, field: field, unit: unit(in: heading))
        }
    }

    private static func named(
        _ mapping: [String: String]
    ) throws(Diagnostic) -> [NameFold: FormField<Form>] {
        var named: [NameFold: FormField<Form>] = [:]
        for (name, heading) in mapping {
            guard let field = Form.fields.first(where: { $0.isNamed(name) }) else {
                throw Diagnostic.workflow("import.noField", ["name": .text(name)])
            }
            named[NameFold(heading)] = field
        }
        return named
    }

    private static func refuseTwice(_ columns: [Column]) throws(Diagnostic) {
        var seen: [String: Column] = [:]
        for column in columns {
            if let other = seen.updateValue(column, forKey: column.field.key) {
                throw Diagnostic.workflow(
                    "import.sameField",
                    [
                        "first": .text(other.heading), "second": .text(column.heading),
                        "field": .message(column.field.title),
                    ],
                )
            }
        }
    }

    private static func unit(in heading: String) -> String? {
        for unit in ["亿元", "元"] {
            for (open, close) in [("(", ")"), ("（", "）")]
            where heading.hasSuffix(open + unit + close) {
                return unit
            }
        }
        return nil
    }
}

/// A heading as it is compared with one that a person names.
struct NameFold: Hashable, Sendable {
    let heading: String

    init(_ heading: String) { self.heading = SearchText.folded(heading) }
}

extension String {
    /// The text without blanks and line ends around it.
    var trimmingSpaces: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
