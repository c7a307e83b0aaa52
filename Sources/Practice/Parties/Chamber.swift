public import Checklists
public import Diagnostics

/// A chamber of commerce 商会.
public struct Chamber: Hashable, Sendable {
    /// The id of a chamber.
    public typealias ID = Identifier<Chamber>

    /// The chamber's id.
    public let id: ID
    /// The name.
    public let name: String
    /// The level.
    public let level: ChamberLevel?
    /// The president 会长.
    public let president: String?
    /// Whom to call.
    public let contact: Contact?
    /// How many members it has.
    public let members: Int?
    /// The law firm that it is paired with.
    public let pairing: Pairing?

    /// Registers a chamber; throws for a negative number of members and texts that are no line.
    public init(
        id: ID,
        name: String,
        level: ChamberLevel? = nil,
        president: String? = nil,
        contact: Contact? = nil,
        members: Int? = nil,
        pairing: Pairing? = nil,
    ) throws(Diagnostic) {
        if let members, members < 0 { throw Diagnostic.refusal("practice.count.negative") }
        self.id = id
        self.name = try CheckedText.required(name, field: "chamber")
        self.level = level
        self.president = try CheckedText.optional(president, field: "president")
        self.contact = contact
        self.members = members
        self.pairing = pairing
    }
}

extension Chamber: RegisterRecord {
    /// The register of chambers.
    public static let register = Register.chambers

    /// Found by name; its day is that of the pairing.
    public var line: RecordLine {
        RecordLine(
            title: name,
            isNamed: true,
            status: level?.rawValue,
            day: pairing?.signedOn,
            until: pairing?.until,
        )
    }
}

extension Chamber: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name),
            level: try container.decodeIfPresent(ChamberLevel.self, forKey: .level),
            president: try container.decodeIfPresent(String.self, forKey: .president),
            contact: try container.decodeIfPresent(Contact.self, forKey: .contact),
            members: try container.decodeIfPresent(Int.self, forKey: .members),
            pairing: try container.decodeIfPresent(Pairing.self, forKey: .pairing),
        )
    }
}
