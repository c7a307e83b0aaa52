public import Checklists
public import Diagnostics

/// A contract of retained counsel with one enterprise 法律顾问合同.
public struct Retainer: Hashable, Sendable {
    /// The id of a retainer.
    public typealias ID = Identifier<Retainer>

    /// The retainer's id.
    public let id: ID
    /// The number in the firm's series.
    public let number: DocumentNumber
    /// The enterprise.
    public let enterprise: Enterprise.ID
    /// The enterprise's name as the contract has it.
    public let client: String
    /// The enterprise's code as the contract has it.
    public let clientCode: CreditCode?
    /// What was agreed.
    public internal(set) var terms: Terms
    /// The contract that this one continues.
    public let renewalOf: ID?
    /// The day on which it was signed; nil for a draft.
    public internal(set) var signedOn: CalendarDate?
    /// The signed contract that continues this one.
    public internal(set) var renewedBy: ID?
    /// Why it is not to be renewed, once that is decided.
    public internal(set) var notRenewed: DatedReason?
    /// The day from which it is no longer in force, and why, when it ended before its term.
    public internal(set) var termination: DatedReason?
    /// Why its terms were changed after it was signed.
    public internal(set) var amendments: [DatedReason] = []
    /// The number of its volume in the archive.
    public internal(set) var archiveNumber: String?

    /// A draft; throws when its terms contradict each other.
    public init(
        id: ID,
        number: DocumentNumber,
        enterprise: Enterprise.ID,
        client: String,
        clientCode: CreditCode? = nil,
        terms: Terms,
        renewalOf: ID? = nil,
    ) throws(Diagnostic) {
        self.id = id
        self.number = number
        self.enterprise = enterprise
        self.client = try CheckedText.required(client, field: "enterpriseName")
        self.clientCode = clientCode
        self.terms = try terms.checked()
        self.renewalOf = renewalOf
    }

    /// The series of retainers.
    public static let series = "顾问"
}

extension Retainer: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(DocumentNumber.self, forKey: .number),
            enterprise: try container.decode(Enterprise.ID.self, forKey: .enterprise),
            client: try container.decode(String.self, forKey: .client),
            clientCode: try container.decodeIfPresent(CreditCode.self, forKey: .clientCode),
            terms: try container.decode(Terms.self, forKey: .terms),
            renewalOf: try container.decodeIfPresent(ID.self, forKey: .renewalOf),
        )
        signedOn = try container.decodeIfPresent(CalendarDate.self, forKey: .signedOn)
        renewedBy = try container.decodeIfPresent(ID.self, forKey: .renewedBy)
        notRenewed = try container.decodeIfPresent(DatedReason.self, forKey: .notRenewed)
        termination = try container.decodeIfPresent(DatedReason.self, forKey: .termination)
        amendments = try container.decodeIfPresent([DatedReason].self, forKey: .amendments) ?? []
        archiveNumber = try container.decodeIfPresent(String.self, forKey: .archiveNumber)
        let isSigned = signedOn != nil
        guard isSigned || (renewedBy == nil && notRenewed == nil && amendments.isEmpty) else {
            throw Diagnostic.refusal("retainer.unreadable", subject: number.short)
        }
    }
}
