import Diagnostics
public import Practice

/// The enterprise of a filed event, by which a bureau counts each enterprise once.
public enum FiledParty: Hashable, Sendable {
    /// By its credit code.
    case code(CreditCode)
    /// One without a code, by an id of the firm's own: two firms' ids never meet.
    case local(FiledID)

    /// By its code; nil unless the code has 18 letters and digits, for a genuine one may fail its checksum.
    public init?(_ code: CreditCode) {
        let isCode =
            code.text.utf8.count == 18
            && code.text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
        guard isCode else { return nil }
        self = .code(code)
    }

    /// What it is counted by.
    public var key: String {
        switch self {
        case .code(let code): code.text
        case .local(let id): id.text
        }
    }
}

extension FiledParty: Codable {
    /// Reads a code of 18 characters or an id.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        if let id = try? FiledID(text) {
            self = .local(id)
        } else {
            guard let party = FiledParty(CreditCode(text)) else { throw Diagnostic.filing("party") }
            self = party
        }
    }

    /// Writes the code or the id.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key)
    }
}
