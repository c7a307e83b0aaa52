public import Checklists
public import Diagnostics

/// One service in the firm's ledger 服务记录.
public struct ServiceRecord: Hashable, Sendable {
    /// The id of a service record.
    public typealias ID = Identifier<ServiceRecord>

    /// The record's id.
    public let id: ID
    /// The number in the firm's series.
    public let number: DocumentNumber
    /// The day on which it was written down.
    public let recordedOn: CalendarDate
    /// The client's name on that day.
    public let client: String?
    /// The client's code on that day.
    public let clientCode: CreditCode?
    /// What happened.
    public internal(set) var details: Details
    /// Who confirmed it on the client's side.
    public internal(set) var confirmation: ClientConfirmation?
    /// Why it is void.
    public internal(set) var voided: DatedReason?

    /// Writes a service down; throws when its details contradict each other.
    public init(
        id: ID,
        number: DocumentNumber,
        recordedOn: CalendarDate,
        client: String? = nil,
        clientCode: CreditCode? = nil,
        details: Details,
    ) throws(Diagnostic) {
        self.id = id
        self.number = number
        self.recordedOn = recordedOn
        self.client = try CheckedText.optional(client, field: "enterpriseName")
        self.clientCode = clientCode
        self.details = try details.checked(recordedOn: recordedOn)
    }

    /// The series of service records.
    public static let series = "服务"

    /// Where it stands.
    public var status: ServiceStatus {
        if voided != nil { return .void }
        return confirmation == nil ? .recorded : .confirmed
    }

    /// The time of all its lawyers together, as far as it was recorded, in tenths of an hour.
    public var tenths: Int { details.lawyers.reduce(0) { $0 + ($1.hours?.tenths ?? 0) } }

    /// Whether the time of one of its lawyers was not recorded.
    public var lacksHours: Bool { details.lawyers.contains { $0.hours == nil } }
}

extension ServiceRecord: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let voided = try container.decodeIfPresent(DatedReason.self, forKey: .voided)
        let confirmation = try container.decodeIfPresent(
            ClientConfirmation.self,
            forKey: .confirmation,
        )
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(DocumentNumber.self, forKey: .number),
            recordedOn: try container.decode(CalendarDate.self, forKey: .recordedOn),
            client: try container.decodeIfPresent(String.self, forKey: .client),
            clientCode: try container.decodeIfPresent(CreditCode.self, forKey: .clientCode),
            details: try container.decode(Details.self, forKey: .details),
        )
        self.voided = voided
        self.confirmation = confirmation
    }
}
