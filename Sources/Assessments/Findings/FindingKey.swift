public import Checklists
public import Interviews

/// Which finding: one that a rule made, or one of the lawyer's own.
public enum FindingKey: Hashable, Sendable {
    /// A rule's.
    case rule(FindingRule.ID)
    /// The lawyer's own.
    case own(OwnFinding.ID)

    /// The id as people write it.
    public var text: String {
        switch self {
        case .rule(let id): id.text
        case .own(let id): id.text
        }
    }
}

extension FindingKey: Comparable {
    /// Rules before the lawyer's own, each by id.
    public static func < (left: FindingKey, right: FindingKey) -> Bool {
        switch (left, right) {
        case (.rule(let first), .rule(let second)): first < second
        case (.own(let first), .own(let second)): first < second
        case (.rule, .own): true
        case (.own, .rule): false
        }
    }
}

/// A key is one string in JSON: `D09-01-F1`, or `own/` and the id.
extension FindingKey: Codable {
    private static let ownPrefix = "own/"

    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        if text.hasPrefix(FindingKey.ownPrefix) {
            self = .own(OwnFinding.ID(String(text.dropFirst(FindingKey.ownPrefix.count))))
        } else {
            self = .rule(FindingRule.ID(text))
        }
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .rule(let id): try container.encode(id.text)
        case .own(let id): try container.encode(FindingKey.ownPrefix + id.text)
        }
    }
}
