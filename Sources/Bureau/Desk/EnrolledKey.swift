public import Checklists
public import Diagnostics
public import Practice

/// A key with which a firm signs, as the bureau knows it.
public struct EnrolledKey: Hashable, Sendable {
    /// The public key in 64 hexadecimal digits.
    public let key: String
    /// The day from which the bureau knows it.
    public let since: CalendarDate
    /// From which day it no longer counts, and why.
    public internal(set) var revoked: DatedReason?

    /// Takes a key; throws unless it has 64 small hexadecimal digits.
    public init(_ key: String, since: CalendarDate) throws(Diagnostic) {
        let isHex = key.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard key.utf8.count == 64, isHex else { throw .bureau("bureau.key") }
        self.key = key
        self.since = since
    }

    /// Whether a filing of a day may be signed with it.
    public func isGood(on day: CalendarDate) -> Bool { revoked.map { day < $0.on } ?? true }
}

extension EnrolledKey: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            try container.decode(String.self, forKey: .key),
            since: try container.decode(CalendarDate.self, forKey: .since),
        )
        revoked = try container.decodeIfPresent(DatedReason.self, forKey: .revoked)
    }
}
