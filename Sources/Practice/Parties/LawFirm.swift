public import Checklists
public import Diagnostics

/// A law firm.
public struct LawFirm: Hashable, Sendable {
    /// The id of a law firm.
    public typealias ID = Identifier<LawFirm>

    /// The firm's id.
    public let id: ID
    /// The firm's name.
    public let name: String
    /// The unified social credit code, which is also the number of the firm's licence, or why it has none.
    public let registration: Registration
    /// The address of the office.
    public let address: String
    /// The telephone of the office.
    public let phone: String
    /// The director 主任 or person in charge.
    public let director: String
    /// How many lawyers practise there, at least 1.
    public let lawyers: Int

    /// Registers a firm; throws when a text is empty, too long or not one line, or there is no lawyer.
    public init(
        id: ID,
        name: String,
        registration: Registration,
        address: String,
        phone: String,
        director: String,
        lawyers: Int,
    ) throws(Diagnostic) {
        if lawyers < 1 {
            throw Diagnostic.refusal("practice.firm.noLawyers")
        }
        if let code = registration.code, !code.isLawFirm, registration.reason == nil {
            throw Diagnostic.refusal("practice.firm.foreignCode")
        }
        self.id = id
        self.name = try CheckedText.required(name, field: "firmName")
        self.registration = registration
        self.address = try CheckedText.required(address, field: "address")
        self.phone = try CheckedText.required(phone, field: "phone").halfWidth
        self.director = try CheckedText.required(director, field: "director")
        self.lawyers = lawyers
    }

    /// Whether it has one or two lawyers, so that a colleague cannot always review.
    public var isSmall: Bool { lawyers <= 2 }
}

extension LawFirm: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name),
            registration: try container.decode(Registration.self, forKey: .registration),
            address: try container.decode(String.self, forKey: .address),
            phone: try container.decode(String.self, forKey: .phone),
            director: try container.decode(String.self, forKey: .director),
            lawyers: try container.decode(Int.self, forKey: .lawyers),
        )
    }
}
