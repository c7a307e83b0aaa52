public import Diagnostics
public import Practice

/// The justice bureau whose data folder it is 司法局.
public struct BureauProfile: Hashable, Sendable {
    /// The bureau's id: filings name it, so that none counts at another bureau.
    public let id: FiledID
    /// The name.
    public let name: String
    /// The district for which it counts.
    public let district: DistrictCode
    /// The bureau's own credit code.
    public let code: CreditCode?
    /// How to reach its PostgreSQL ledger, without a password; nil for a SQLite file in the folder.
    public let database: String?

    /// Sets up a bureau; throws for a name that is no line, a code that cannot be one, and a password in the connection.
    public init(
        id: FiledID,
        name: String,
        district: DistrictCode,
        code: CreditCode? = nil,
        database: String? = nil,
    ) throws(Diagnostic) {
        if let code, code.verdict != .valid { throw .bureau("bureau.code") }
        if let database, database.lowercased().contains("password") {
            throw .bureau("bureau.databasePassword")
        }
        self.id = id
        self.name = try CheckedText.required(name, field: "bureauName")
        self.district = district
        self.code = code
        self.database = try CheckedText.optional(database, field: "bureauDatabase", limit: 500)
    }
}

extension BureauProfile: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(FiledID.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name),
            district: try container.decode(DistrictCode.self, forKey: .district),
            code: try container.decodeIfPresent(CreditCode.self, forKey: .code),
            database: try container.decodeIfPresent(String.self, forKey: .database),
        )
    }
}
