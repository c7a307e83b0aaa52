public import Checklists
public import Diagnostics

/// A person who works with Tijian, at a firm or at a bureau.
public struct User: Hashable, Sendable {
    /// The id of a user.
    public typealias ID = Identifier<User>

    /// What a user may do.
    public enum Role: String, CaseIterable, Codable, Sendable {
        /// Carries out checkups.
        case lawyer
        /// Reviews reports.
        case reviewer
        /// Keeps the firm's registers and files.
        case office
        /// Works at the justice bureau.
        case bureau
    }

    /// Whether the user still works there.
    public enum Status: String, CaseIterable, Codable, Sendable {
        /// Works there.
        case active
        /// Has left; what the user did stays.
        case left
    }

    /// The user's id: short, lower case, as typed on the command line.
    public let id: ID
    /// The user's name.
    public let name: String
    /// What the user may do; never empty.
    public let roles: Set<Role>
    /// The licence, which a lawyer must have.
    public let licence: PracticeLicence?
    /// Whether the licence allows practice now.
    public let standing: Standing
    /// The firm, which everyone but a bureau officer must have.
    public let firm: LawFirm.ID?
    /// Whether the user still works there.
    public let status: Status
    /// What else is known.
    public let details: UserDetails

    /// Creates a user; throws when the roles contradict each other or lack the licence or firm they need.
    public init(
        id: ID,
        name: String,
        roles: Set<Role>,
        licence: PracticeLicence? = nil,
        standing: Standing = Standing(),
        firm: LawFirm.ID? = nil,
        status: Status = .active,
        details: UserDetails = UserDetails(),
    ) throws(Diagnostic) {
        if let problem = User.problem(id: id, roles: roles, licence: licence, firm: firm) {
            throw Diagnostic.refusal(problem, subject: id.text)
        }
        self.id = id
        self.name = try CheckedText.required(name, field: "userName")
        self.roles = roles
        self.licence = licence
        self.standing = standing
        self.firm = firm
        self.status = status
        self.details = details
    }

    /// Whether the user may take on a checkup today.
    public var mayPractise: Bool {
        status == .active && roles.contains(.lawyer) && standing.mayPractise
    }

    private static func problem(
        id: ID,
        roles: Set<Role>,
        licence: PracticeLicence?,
        firm: LawFirm.ID?,
    ) -> String? {
        if !isWellFormed(id) { return "practice.user.id" }
        if roles.isEmpty { return "practice.user.noRole" }
        if roles.contains(.bureau) && roles.count > 1 { return "practice.user.bureauAlone" }
        if roles.contains(.bureau) && firm != nil { return "practice.user.bureauFirm" }
        if !roles.contains(.bureau) && firm == nil { return "practice.user.noFirm" }
        return roles.contains(.lawyer) && licence == nil ? "practice.user.noLicence" : nil
    }

    /// Letters a to z, digits, `.`, `-` and `_`, starting with a letter, 32 at most.
    private static func isWellFormed(_ id: ID) -> Bool {
        let bytes = Array(id.text.utf8)
        guard let first = bytes.first, bytes.count <= 32, (97...122).contains(first) else {
            return false
        }
        return bytes.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || [45, 46, 95].contains(byte)
        }
    }
}

extension User: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name),
            roles: try container.decode(Set<Role>.self, forKey: .roles),
            licence: try container.decodeIfPresent(PracticeLicence.self, forKey: .licence),
            standing: try container.decode(Standing.self, forKey: .standing),
            firm: try container.decodeIfPresent(LawFirm.ID.self, forKey: .firm),
            status: try container.decode(Status.self, forKey: .status),
            details: try container.decodeIfPresent(UserDetails.self, forKey: .details)
                ?? UserDetails(),
        )
    }
}
