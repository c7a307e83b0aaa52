import Foundation
import Testing

/// The value after it was encoded and decoded.
func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
}

/// Expects that a text cannot be decoded.
func expectRefused<Value: Decodable>(
    _ type: Value.Type,
    _ json: String,
    sourceLocation: SourceLocation = #_sourceLocation,
) {
    #expect(throws: (any Error).self, sourceLocation: sourceLocation) {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }
}

/// The encoded value with one text in place of another.
func tampered(_ value: some Encodable, _ old: String, _ new: String) throws -> String {
    let text = try #require(String(bytes: JSONEncoder().encode(value), encoding: .utf8))
    try #require(text.contains(old), "\(text)")
    return text.replacing(old, with: new)
}
