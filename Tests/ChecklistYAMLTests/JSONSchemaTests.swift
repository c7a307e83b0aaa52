import Diagnostics
import Foundation
import Testing

@testable import ChecklistYAML

@Suite("JSON Schemas")
struct JSONSchemaTests {
    private func schema(_ kind: SchemaKind) throws -> [String: Any] {
        let text = JSONSchema(kind, language: .en).text
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [String: Any])
    }

    @Test("Each names the draft and every required key", arguments: SchemaKind.allCases)
    func required(kind: SchemaKind) throws {
        let schema = try schema(kind)
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        let properties = try #require(schema["properties"] as? [String: Any])
        let required = try #require(schema["required"] as? [String])
        #expect(Set(properties.keys) == Set(kind.record.keys.map(\.name)))
        #expect(required == kind.record.keys.filter(\.isRequired).map(\.name))
    }

    @Test("Every reference leads to a definition", arguments: SchemaKind.allCases)
    func references(kind: SchemaKind) throws {
        let text = JSONSchema(kind, language: .zh).text
        let definitions = try schema(kind)["$defs"] as? [String: Any] ?? [:]
        for match in text.matches(of: ##/"#\/\$defs\/([a-z_]+)"/##) {
            #expect(definitions[String(match.1)] != nil, "\(match.1)")
        }
    }

    @Test("Options, ranges and forms of ids are in the schema")
    func details() {
        let text = JSONSchema(.checklist, language: .en).text
        for part in [
            "\"yes_no\"", "\"sign_or_amend\"", "\"maximum\": 5", "^[A-Z][0-9]{2}-[0-9]{2}$",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }
}
