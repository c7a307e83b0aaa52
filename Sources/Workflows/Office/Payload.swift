import Diagnostics
import Foundation
import Store

/// The JSON of payloads: keys sorted, so that the same value has the same bytes.
enum Payload {
    static func encoded(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// The value of an entry in force, nil when it has been erased; throws when this version cannot read it.
    static func decoded<Value: Decodable>(
        _ type: Value.Type,
        from head: Head,
    ) throws(Diagnostic) -> Value? {
        guard let payload = head.payload else { return nil }
        do {
            return try JSONDecoder().decode(type, from: payload)
        } catch {
            throw Diagnostic(
                .error,
                subject: head.id.description,
                Message("workflow.unreadableEntry", ["kind": .text(head.kind)]),
                remedy: Message("workflow.unreadableEntry.remedy"),
            )
        }
    }
}
