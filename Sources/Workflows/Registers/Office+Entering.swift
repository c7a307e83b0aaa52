import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// What a person typed into fields, by their keys; an empty text clears a field.
    public typealias Typed = [(key: String, text: String)]

    /// Registers a record from what was typed; throws everything that is wrong with it at once.
    ///
    /// A number that another record has is refused; so is the name of another one, unless the person insists.
    public func add<Form: KeptForm>(
        _ blank: Form,
        _ typed: Typed,
        anyway: Bool = false,
    ) throws -> Form.Record {
        if try !Form.isUnbegun(in: self) { try require(Form.keeping.permission) }
        var form = blank
        try enter(typed, in: &form)
        let lookup = try RecordLookup<Form>(held(Form.Record.self, in: Form.keeping.stream))
        let record = try form.record(form.newID(lookup.holds))
        try Form.requirePast(record, on: today)
        if let other = lookup.numbered(form.numbers).first { throw Office.taken(other.value) }
        if lookup.holds(record.id.text) { throw Office.taken(record) }
        if Form.refusesSameName, !anyway, let other = lookup.named(form.names[0]).first {
            throw Diagnostic.workflow("sameName", ["id": .text(other.value.id.text)])
        }
        try Form.verify([record], in: self)
        try append([draft(record, kind: Form.keeping.kind, in: Form.keeping.stream)])
        return record
    }

    /// Changes fields of a record; what was not typed stays.
    public func change<Form: KeptForm>(
        _ type: Form.Type,
        _ name: String,
        _ typed: Typed,
    ) throws -> Form.Record {
        try require(Form.keeping.permission)
        let earlier = try Form.find(name, in: self)
        let before = Form(earlier.value)
        var form = before
        try enter(typed, in: &form)
        form.succeed(before)
        let record = try form.record(earlier.value.id)
        guard record != earlier.value else { return record }
        try Form.requirePast(record, on: today)
        let others = try RecordLookup<Form>(held(Form.Record.self, in: Form.keeping.stream))
            .numbered(form.numbers.filter { !before.numbers.contains($0) })
        for other in others where try isAnother(other.value, than: record) {
            throw Office.taken(other.value)
        }
        try Form.verify([record], in: self)
        try append([
            draft(record, kind: Form.keeping.kind, in: Form.keeping.stream, over: earlier)
        ])
        return record
    }

    /// Throws unless the person who acts may change a register; at a bureau its officers keep all of them.
    func require(_ permission: Permission) throws {
        let rule = try heldBureau() == nil ? permission : .runBureau
        try rule.require(actingUser())
    }

    /// Enters texts into a form; what they refer to is looked up.
    func enter<Form: KeptForm>(_ typed: Typed, in form: inout Form) throws {
        var problems: [Diagnostic] = []
        for (key, text) in typed {
            do throws(Diagnostic) {
                try Form.field(key)?.enter(text, in: &form)
            } catch {
                problems.append(error.placed(at: nil, subject: key))
            }
        }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
        let directory = try directory()
        do throws(Diagnostic) {
            try form.resolve(directory)
        } catch {
            throw error.placed(at: nil, subject: Form.reference(of: error))
        }
    }

    /// Whether a record is neither the same nor merged into the same.
    func isAnother<Record: RegisterRecord>(_ other: Record, than record: Record) throws -> Bool {
        if other.id == record.id { return false }
        guard let enterprise = other as? Enterprise else { return true }
        return try kept(enterprise).id.text != record.id.text
    }

    static func taken<Record: RegisterRecord>(_ other: Record) -> Diagnostic {
        switch Record.register {
        case .enterprises: .workflow("codeTaken", ["id": .text(other.id.text)])
        case .people: .workflow("userTaken", ["id": .text(other.id.text)])
        default: .workflow("numberTaken", ["id": .text(other.id.text)])
        }
    }
}
