/// For whom a service was.
public enum ServiceRecipient: Hashable, Sendable {
    /// An enterprise.
    case enterprise(Enterprise.ID)
    /// A chamber of commerce, by its name or id.
    case chamber(String)
    /// Whoever came.
    case open

    /// The enterprise, when it is one.
    public var enterprise: Enterprise.ID? {
        if case .enterprise(let id) = self { id } else { nil }
    }
}

extension ServiceRecipient: Codable {
    private enum Kind: String, Codable {
        case enterprise
        case chamber
        case open = "public"
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case enterprise
        case chamber
    }

    /// Decodes it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .enterprise:
            self = .enterprise(try container.decode(Enterprise.ID.self, forKey: .enterprise))
        case .chamber: self = .chamber(try container.decode(String.self, forKey: .chamber))
        case .open: self = .open
        }
    }

    /// Encodes its kind, and whom it names.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .enterprise(let id):
            try container.encode(Kind.enterprise, forKey: .kind)
            try container.encode(id, forKey: .enterprise)
        case .chamber(let name):
            try container.encode(Kind.chamber, forKey: .kind)
            try container.encode(name, forKey: .chamber)
        case .open: try container.encode(Kind.open, forKey: .kind)
        }
    }
}
