public import Foundation

/// The identity of a journal entry: a UUID of version 7.
public struct EntryID: Hashable, Sendable {
    /// The identifier.
    public let uuid: UUID

    /// Creates an identity from its UUID.
    public init(_ uuid: UUID) {
        self.uuid = uuid
    }

    /// Reads the usual text form.
    public init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        self.uuid = uuid
    }

    init?(bytes: Data) {
        guard let uuid = UUID(bytes: bytes) else { return nil }
        self.uuid = uuid
    }

    var bytes: Data { uuid.bytes }
}

extension EntryID: CustomStringConvertible {
    /// The text form, in small letters.
    public var description: String { uuid.text }
}

extension EntryID: Comparable {
    /// Whether one id comes first, byte by byte.
    public static func < (left: EntryID, right: EntryID) -> Bool {
        left.uuid < right.uuid
    }
}

extension EntryID: Codable {
    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        self.init(try UUID(from: decoder))
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
