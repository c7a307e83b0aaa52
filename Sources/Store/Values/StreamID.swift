public import Diagnostics
public import Foundation

/// The name of a stream of entries: a kind, and within the kind an id or a name.
///
/// Its text is the kind alone (`people`) or both with a slash (`register/enterprises`, `checkup/<uuid>`).
public struct StreamID: Hashable, Sendable {
    /// The text as it is stored and hashed.
    public let text: String

    /// Creates the stream of a thing that has a UUID, such as one checkup.
    public init(kind: StaticString, id: UUID) {
        text = "\(kind)/\(id.text)"
    }

    /// Creates a stream that the program names, such as `people` or `register/enterprises`.
    public init(kind: StaticString, name: StaticString = "") {
        text = name.utf8CodeUnitCount == 0 ? "\(kind)" : "\(kind)/\(name)"
    }

    /// Reads a stream's text; throws a `Diagnostic` unless it is small letters, digits, `.`, `-`, one slash.
    public init(_ text: String) throws(Diagnostic) {
        guard StreamID.isWellFormed(text) else {
            throw .store("store.stream.malformed", ["stream": .text(String(text.prefix(80)))])
        }
        self.text = text
    }

    /// A text that the journal holds already.
    init(stored text: String) {
        self.text = text
    }

    /// The part before the slash.
    public var kind: Substring { text.prefix { $0 != "/" } }

    /// The part after the slash, empty when there is none.
    public var name: Substring { text.dropFirst(kind.count + 1) }

    private static func isWellFormed(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return text.utf8.count <= 120 && (1...2).contains(parts.count)
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy(isAllowed)
            }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }
}

extension StreamID: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}

extension StreamID: Codable {
    /// Reads the text, under the same rule as `init(_:)`.
    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
