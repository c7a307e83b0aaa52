public import Diagnostics

/// The JSON Schema (draft 2020-12) of a kind of file, for editors that complete and check YAML by it.
public struct JSONSchema: Sendable {
    /// The kind of file.
    public let kind: SchemaKind
    /// The language of its descriptions.
    public let language: Language

    /// Creates the schema of a kind of file.
    public init(_ kind: SchemaKind, language: Language) {
        self.kind = kind
        self.language = language
    }

    /// The schema as JSON.
    public var text: String {
        var records: [RecordSchema] = []
        collect(kind.record, &records)
        let definitions = records.dropFirst().map { (key: $0.name, value: definition($0)) }
        guard case .object(let root) = definition(kind.record) else { return "" }
        let head: [(key: String, value: JSONText)] = [
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("$id", .string("urn:tijian:schema:\(kind.rawValue)")),
            ("title", .string(words("schema.\(kind.record.name)"))),
        ]
        let tail: [(key: String, value: JSONText)] =
            definitions.isEmpty ? [] : [("$defs", .object(definitions))]
        return JSONText.object(head + root + tail).text() + "\n"
    }

    /// Every kind of mapping that the file can hold, each once, the file's own first.
    private func collect(_ record: RecordSchema, _ records: inout [RecordSchema]) {
        guard !records.contains(where: { $0.name == record.name }) else { return }
        records.append(record)
        for key in record.keys { collect(key.shape, &records) }
    }

    private func collect(_ shape: Shape, _ records: inout [RecordSchema]) {
        switch shape {
        case .record(let record): collect(record, &records)
        case .either(let choices): for record in choices { collect(record, &records) }
        case .list(let inner), .oneOrMore(let inner), .map(let inner): collect(inner, &records)
        case .text: collect(RecordSchema.text, &records)
        case .line, .id, .integer, .decimal, .date, .yesNo, .word, .expression, .entered: break
        }
    }

    private func definition(_ record: RecordSchema) -> JSONText {
        let properties = record.keys.map { key in
            (
                key: key.name,
                value: described(schema(key.shape), "schema.\(record.name).\(key.name)"),
            )
        }
        let required = record.keys.filter(\.isRequired).map { JSONText.string($0.name) }
        return .object([
            ("type", .string("object")), ("properties", .object(properties)),
            ("required", .array(required)), ("additionalProperties", .bool(false)),
        ])
    }

    private func described(_ schema: [(key: String, value: JSONText)], _ key: String) -> JSONText {
        .object([("description", .string(words(key)))] + schema)
    }

    private func words(_ key: String) -> String {
        Phrasebook.checklistYAML.text(Message(key), in: language)
    }
}

extension JSONSchema {
    /// What a shape accepts.
    ///
    /// Numbers and `true` are allowed for texts, because YAML guesses types and the decoder does not.
    private func schema(_ shape: Shape) -> [(key: String, value: JSONText)] {
        switch shape {
        case .text: reference("text")
        case .record(let record): reference(record.name)
        case .line, .expression: types("string", "number", "boolean")
        case .id(let form): types("string", "integer") + [("pattern", .string(form.pattern))]
        case .integer(let range):
            types("integer") + [
                ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
            ]
        case .decimal: types("number")
        case .date: types("string") + [("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
        case .yesNo:
            [("enum", .array([.string("yes"), .string("no"), .bool(true), .bool(false)]))]
        case .word(let words): [("enum", .array(words.map(JSONText.string)))]
        case .list(let inner): types("array") + [("items", .object(schema(inner)))]
        case .oneOrMore(let inner):
            [("anyOf", .array([.object(schema(inner)), .object(schema(.list(inner)))]))]
        case .either(let choices):
            [("anyOf", .array(choices.map { .object(reference($0.name)) }))]
        case .map(let inner): types("object") + [("additionalProperties", .object(schema(inner)))]
        case .entered: []
        }
    }

    private func reference(_ name: String) -> [(key: String, value: JSONText)] {
        [("$ref", .string("#/$defs/\(name)"))]
    }

    private func types(_ names: String...) -> [(key: String, value: JSONText)] {
        [("type", names.count == 1 ? .string(names[0]) : .array(names.map(JSONText.string)))]
    }
}
