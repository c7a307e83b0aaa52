import Bureau
public import Diagnostics
import Practice
import Reports

/// What is on record for the forms of one checkup, in words; a blank form has nothing but the firm.
///
/// New records are added here: a ``FormBlank`` or ``FormTable``, and the line that sets it.
public struct FormValues: Sendable {
    /// Rows under one title.
    struct Group {
        let title: String?
        let rows: [[String: String]]
    }

    /// The language of the words.
    public let language: Language
    /// Whether the enterprise is made up.
    var isInvented = false
    let words: FormWording
    private var texts: [FormBlank: String] = [:]
    private var keys: [FormBlank: Set<String>] = [:]
    private var tables: [FormTable: [Group]] = [:]
    /// What a bureau's papers print.
    private var supervised: [BureauBlank: String] = [:]
    private var supervisedTables: [BureauTable: [Group]] = [:]

    init(in language: Language) {
        self.language = language
        words = FormWording(language)
    }

    /// The words of a value; nil where nothing is on record.
    func text(_ name: String) -> String? {
        FormBlank(rawValue: name).flatMap { texts[$0] }
            ?? BureauBlank(rawValue: name).flatMap { supervised[$0] }
    }

    /// The keys by which choices are ticked.
    func keys(_ name: String) -> Set<String> {
        FormBlank(rawValue: name).flatMap { keys[$0] } ?? []
    }

    /// The records of a table.
    func groups(_ name: String) -> [Group] {
        FormTable(rawValue: name).flatMap { tables[$0] }
            ?? BureauTable(rawValue: name).flatMap { supervisedTables[$0] } ?? []
    }

    /// Sets a value; an empty one counts as none.
    mutating func set(_ field: FormBlank, _ text: String?) {
        texts[field] = text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Sets the keys of a value whose words the form itself has.
    mutating func tick(_ field: FormBlank, _ keys: Set<String>) { self.keys[field] = keys }

    /// Sets the rows of a table.
    mutating func set(_ table: FormTable, _ rows: [[String: String]]) {
        tables[table] = rows.isEmpty ? [] : [Group(title: nil, rows: rows)]
    }

    /// Sets the rows of a table by groups.
    mutating func set(_ table: FormTable, groups: [Group]) { tables[table] = groups }

    /// Sets a value of a bureau's paper; an empty one counts as none.
    mutating func set(_ field: BureauBlank, _ text: String?) {
        supervised[field] = text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Sets the rows of a table of a bureau's paper.
    mutating func set(_ table: BureauTable, _ rows: [[String: String]]) {
        supervisedTables[table] = rows.isEmpty ? [] : [Group(title: nil, rows: rows)]
    }

    /// The words of a message of the bureau.
    func bureauPhrase(_ message: Message) -> String {
        Phrasebook.joined([.bureau, .practice]).text(message, in: language)
    }

    /// The words of a message of the practice.
    func phrase(_ message: Message) -> String { Phrasebook.practice.text(message, in: language) }

    /// The words of a form's own.
    func formPhrase(_ key: String) -> String {
        Phrasebook.workflows.text(Message("workflow.form.\(key)"), in: language)
    }
}
