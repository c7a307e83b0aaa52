import Diagnostics
public import Practice
import Store

extension Office {
    /// Compares a table with a register and says what an import would do; nothing is recorded.
    ///
    /// With `anyway`, enterprises, firms and chambers whose name is registered already may be added.
    public func plan<Form: KeptForm>(
        _ table: ImportTable<Form>,
        anyway: Bool = false,
    ) throws -> ImportPlan<Form> {
        try require(Form.keeping.permission)
        var planner = try ImportPlanner<Form>(self, anyway: anyway)
        return try planner.plan(table)
    }

    /// Records what a plan adds and changes, each chunk of rows in one transaction.
    ///
    /// An import that was cut off between two chunks is completed by running it again. When somebody else has
    /// changed a record since the plan was made, its chunk is not recorded and the rest is not tried.
    public func carryOut<Form: KeptForm>(
        _ plan: ImportPlan<Form>,
        chunk: Int = 200,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
    ) throws {
        try require(Form.keeping.permission)
        let changes = plan.rows.compactMap(\.outcome.change)
        try Form.verify(changes.map(\.record), in: self)
        var done = 0
        while done < changes.count {
            let part = changes[done..<min(done + chunk, changes.count)]
            try append(
                part.map { change in
                    try draft(
                        change.record,
                        kind: Form.keeping.kind,
                        in: Form.keeping.stream,
                        over: change.over,
                    )
                }
            )
            done += part.count
            progress(done, changes.count)
        }
    }

    /// The records of a register as rows of texts, one for every field; merged enterprises are left out.
    public func rows<Form: KeptForm>(
        of type: Form.Type,
        _ style: EntryStyle,
        _ query: ListQuery = ListQuery(),
    ) throws -> [[String]] {
        let directory = try directory()
        return try all(Form.Record.self, query).map { record in
            texts(of: record, as: type, style, directory).map(\.text)
        }
    }

    /// Every field of a record with its text, references spelled out.
    public func texts<Form: KeptForm>(
        of record: Form.Record,
        as type: Form.Type,
        _ style: EntryStyle,
        _ directory: Directory,
    ) -> [(field: FormField<Form>, text: String)] {
        var form = Form(record)
        form.spell(directory)
        return Form.fields.map { ($0, $0.text(form, style)) }
    }
}

extension ImportPlan.Outcome {
    /// The record that it writes, and over what.
    fileprivate var change: (record: Form.Record, over: Held<Form.Record>?)? {
        switch self {
        case .added(let record): (record, nil)
        case .changed(let record, let earlier, _): (record, earlier)
        case .unchanged, .refused: nil
        }
    }
}
