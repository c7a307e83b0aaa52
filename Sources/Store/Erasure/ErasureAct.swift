import Foundation

/// The payload of the entry that erases: what, by which rule, and why.
public struct ErasureAct: Hashable, Sendable {
    /// What is erased.
    public enum Target: Hashable, Sendable {
        /// The payload of an entry.
        case entry(EntryID)
        /// An evidence file.
        case evidence(Digest)
    }

    /// What is erased.
    public let target: Target
    /// Why, in the words of whoever decided.
    public let reason: String
    /// The rule that asks for it, such as 个人信息保护法第四十七条.
    public let rule: String

    static let kind = Entry.bookkeepingPrefix + "erase"

    /// Creates an act.
    public init(target: Target, reason: String, rule: String) {
        self.target = target
        self.reason = reason
        self.rule = rule
    }

    /// The act that an entry records, if it records one.
    public init?(_ entry: Entry) {
        guard entry.header.kind == ErasureAct.kind, let payload = entry.payload,
            let act = try? JSONDecoder().decode(ErasureAct.self, from: payload)
        else { return nil }
        self = act
    }

    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    /// The bytes by which the target is known in the table of erasures.
    var targetBytes: Data {
        switch target {
        case .entry(let id): id.bytes
        case .evidence(let digest): digest.bytes
        }
    }
}

extension ErasureAct: Codable {
    private enum CodingKeys: String, CodingKey {
        case entry
        case evidence
        case reason
        case rule
    }

    /// Reads `{"entry"|"evidence": …, "reason": …, "rule": …}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let id = try container.decodeIfPresent(EntryID.self, forKey: .entry) {
            target = .entry(id)
        } else {
            target = .evidence(try container.decode(Digest.self, forKey: .evidence))
        }
        reason = try container.decode(String.self, forKey: .reason)
        rule = try container.decode(String.self, forKey: .rule)
    }

    /// Writes the same form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch target {
        case .entry(let id): try container.encode(id, forKey: .entry)
        case .evidence(let digest): try container.encode(digest, forKey: .evidence)
        }
        try container.encode(reason, forKey: .reason)
        try container.encode(rule, forKey: .rule)
    }
}
