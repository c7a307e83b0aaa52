public import Checklists
public import Diagnostics

/// A team of lawyers that serves enterprises 律师服务团.
public struct ServiceTeam: Hashable, Sendable {
    /// The id of a team.
    public typealias ID = Identifier<ServiceTeam>

    /// Whether the team still works.
    public enum Status: String, CaseIterable, Codable, Sendable {
        /// Works.
        case active
        /// Was dissolved.
        case dissolved
    }

    /// The team's id.
    public let id: ID
    /// The name.
    public let name: String
    /// What or whom it serves: an industry chain, a park, a township.
    public let field: String?
    /// The members, the leader first.
    public let members: [User.ID]
    /// The day on which it was formed.
    public let formedOn: CalendarDate?
    /// Whether it still works.
    public let status: Status

    /// Registers a team; throws without a member or when one is named twice.
    public init(
        id: ID,
        name: String,
        field: String? = nil,
        members: [User.ID],
        formedOn: CalendarDate? = nil,
        status: Status = .active,
    ) throws(Diagnostic) {
        if members.isEmpty { throw Diagnostic.refusal("practice.team.noMember") }
        guard Set(members).count == members.count else {
            throw Diagnostic.refusal("practice.team.memberTwice")
        }
        self.id = id
        self.name = try CheckedText.required(name, field: "teamName")
        self.field = try CheckedText.optional(field, field: "teamField")
        self.members = members
        self.formedOn = formedOn
        self.status = status
    }
}

extension ServiceTeam: RegisterRecord {
    /// The register of teams.
    public static let register = Register.teams

    /// Found by name and by its members.
    public var line: RecordLine {
        RecordLine(
            title: name,
            isNamed: true,
            status: status.rawValue,
            day: formedOn,
            people: members,
            place: field,
        )
    }
}

extension ServiceTeam: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name),
            field: try container.decodeIfPresent(String.self, forKey: .field),
            members: try container.decode([User.ID].self, forKey: .members),
            formedOn: try container.decodeIfPresent(CalendarDate.self, forKey: .formedOn),
            status: try container.decode(Status.self, forKey: .status),
        )
    }
}
