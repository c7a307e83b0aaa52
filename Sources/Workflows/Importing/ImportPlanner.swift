import Checklists
import Diagnostics
import Practice

/// Compares the rows of a table with a register, one after the other.
struct ImportPlanner<Form: KeptForm> {
    private typealias Column = ImportTable<Form>.Column
    private typealias Row = ImportTable<Form>.Row
    private typealias Outcome = ImportPlan<Form>.Outcome

    private let office: Office
    private let directory: Directory
    private let insists: Bool
    private var lookup: RecordLookup<Form>
    /// The row that a record was written by, by the record's id.
    private var rows: [String: Int] = [:]

    init(_ office: Office, anyway: Bool) throws {
        self.office = office
        directory = try office.directory()
        insists = anyway
        lookup = try RecordLookup(office.held(Form.Record.self, in: Form.keeping.stream))
    }

    mutating func plan(_ table: ImportTable<Form>) throws -> ImportPlan<Form> {
        let name = table.columns.first { $0.field.key == Form.fields[0].key }
        var planned: [ImportPlan<Form>.Row] = []
        for row in table.rows {
            planned.append(
                ImportPlan.Row(
                    number: row.number,
                    name: name.map { row.cell($0.place) } ?? "",
                    cells: row.cells,
                    outcome: try outcome(of: row, table.columns),
                )
            )
        }
        return ImportPlan(headings: table.headings, ignored: table.ignored, rows: planned)
    }

    private mutating func outcome(of row: Row, _ columns: [Column]) throws -> Outcome {
        var typed = Form()
        var refusals = enter(row, columns, in: &typed)
        if typed.names[0].isEmpty, refusals.isEmpty {
            refusals.append(
                ImportRefusal(heading: nil, diagnostic: .workflow("import.nameless"))
            )
        }
        guard refusals.isEmpty else { return .refused(refusals) }
        do throws(ImportRefusal) {
            if let target = try match(typed) {
                return try changed(target, by: row, columns)
            }
            return try added(typed, by: row, columns)
        } catch {
            return .refused([error])
        }
    }

    /// The record that a row is about: by its numbers, else by its name where that does not contradict them.
    private func match(_ typed: Form) throws(ImportRefusal) -> Held<Form.Record>? {
        let numbered = lookup.numbered(typed.numbers)
        if numbered.count > 1 { throw refusal(.workflow("import.several")) }
        if let only = numbered.first { return only }
        let named = lookup.named(typed.names[0]).filter { held in
            typed.numbers.isEmpty || Form(held.value).numbers.isEmpty
                || (typed.statedID == nil && Form.refusesSameName == false
                    && Form(held.value).numbers.count == 1)
        }
        if named.count > 1 { throw refusal(.workflow("import.several")) }
        return named.first
    }

    private mutating func changed(
        _ target: Held<Form.Record>,
        by row: Row,
        _ columns: [Column],
    ) throws(ImportRefusal) -> Outcome {
        let before = Form(target.value)
        var form = before
        let wasFormer = formerNames(before).contains(NameKey(nameCell(row, columns)))
        let kept = wasFormer ? columns.filter { $0.field.key != Form.fields[0].key } : columns
        if let first = enter(row, kept, in: &form).first { throw first }
        if let stated = form.statedID, stated != target.value.id.text {
            throw refusal(.workflow("import.otherID"))
        }
        form.succeed(before)
        let record = try record(form, target.value.id, columns)
        if record == target.value { return .unchanged }
        if (target.value as? Enterprise)?.mergedInto != nil {
            throw refusal(.workflow("import.merged"))
        }
        if let earlier = rows[target.value.id.text] {
            throw refusal(.workflow("import.twice", ["row": .number(earlier)]))
        }
        rows[target.value.id.text] = row.number
        let fields = Form.fields.filter { field in
            field.text(before, .codes) != field.text(Form(record), .codes)
        }
        return .changed(record, over: target, fields: fields)
    }

    private mutating func added(
        _ typed: Form,
        by row: Row,
        _ columns: [Column],
    ) throws(ImportRefusal) -> Outcome {
        if Form.refusesSameName, !insists, let other = lookup.named(typed.names[0]).first {
            throw refusal(
                .workflow("import.sameName", ["id": .text(other.value.id.text)]),
                at: columns.first { $0.field.key == Form.fields[0].key },
            )
        }
        let isTaken = lookup.holds
        let record = try record(typed, typed.newID(isTaken), columns)
        lookup.add(Held(value: record, subject: record.id.text, heads: [], isConflict: false))
        rows[record.id.text] = row.number
        return .added(record)
    }

    /// The record of a form, what it refers to looked up; a refusal names the column where one is to blame.
    private func record(
        _ form: Form,
        _ id: Identifier<Form.Record>,
        _ columns: [Column],
    ) throws(ImportRefusal) -> Form.Record {
        var form = form
        do throws(Diagnostic) {
            try form.resolve(directory)
        } catch {
            let key = Form.reference(of: error)
            throw refusal(error, at: columns.first { $0.field.key == key })
        }
        do throws(Diagnostic) {
            let record = try form.record(id)
            try Form.requirePast(record, on: office.today)
            return record
        } catch {
            let isOfCode = error.rule.hasPrefix("practice.creditCode")
            throw refusal(error, at: isOfCode ? columns.first { $0.field.key == "code" } : nil)
        }
    }

    private func nameCell(_ row: Row, _ columns: [Column]) -> String {
        columns.first { $0.field.key == Form.fields[0].key }.map { row.cell($0.place) } ?? ""
    }

    private func formerNames(_ form: Form) -> Set<NameKey> {
        Set(form.names.dropFirst().map(NameKey.init)).subtracting([NameKey(form.names[0])])
    }

    private func refusal(_ diagnostic: Diagnostic, at column: Column? = nil) -> ImportRefusal {
        ImportRefusal(heading: column?.heading, diagnostic: diagnostic)
    }

    /// Enters the cells that are not blank; a blank cell leaves what is recorded.
    private func enter(
        _ row: Row,
        _ columns: [Column],
        in form: inout Form,
    ) -> [ImportRefusal] {
        var refusals: [ImportRefusal] = []
        for column in columns {
            let cell = row.cell(column.place)
            guard !cell.isBlankCell else { continue }
            if cell.isErrorCell {
                refusals.append(refusal(.workflow("import.errorValue"), at: column))
                continue
            }
            let isBare = column.field.kind == .money && cell.last?.isNumber == true
            do throws(Diagnostic) {
                try column.field.enter(isBare ? cell + (column.unit ?? "") : cell, in: &form)
            } catch {
                refusals.append(refusal(error, at: column))
            }
        }
        return refusals
    }
}

extension ImportRefusal: Error {}

extension ImportTable.Row {
    fileprivate func cell(_ place: Int) -> String { place < cells.count ? cells[place] : "" }
}

extension String {
    /// Whether a cell says nothing: empty, or a dash or stroke alone.
    fileprivate var isBlankCell: Bool { allSatisfy { "-－—–/／".contains($0) } }

    /// Whether a spreadsheet could not work the cell out.
    fileprivate var isErrorCell: Bool {
        ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"].contains(self)
    }
}
