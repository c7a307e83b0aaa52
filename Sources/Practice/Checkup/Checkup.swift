public import Checklists
public import Diagnostics

/// One legal health check of one enterprise by one firm.
public struct Checkup: Hashable, Sendable {
    /// The id of a checkup.
    public typealias ID = Identifier<Checkup>

    /// The checkup's id.
    public let id: ID
    /// The number in the firm's series.
    public let number: DocumentNumber
    /// The enterprise.
    public let enterprise: Enterprise.ID
    /// The firm.
    public let firm: LawFirm.ID
    /// The lawyers, the one in charge first, nobody twice; empty only until a firm has been recommended.
    public let lawyers: [User.ID]
    /// The day whose law and facts the checkup is about 基准日.
    public let baseDate: CalendarDate?
    /// The language of the report.
    public let language: Language
    /// The domains to be checked.
    public let domains: [Checklist.ID]
    /// The campaign it belongs to.
    public let campaign: String?
    /// How it came to the firm.
    public let source: CheckupSource
    /// Where it stands.
    public private(set) var status: CheckupStatus
    /// Where it stood before it was suspended; nil unless it is.
    public private(set) var suspendedFrom: CheckupStatus?
    /// On which day each action was last done.
    public private(set) var days = CheckupDays()

    /// Sets up a checkup, as a draft; throws when a lawyer or domain is named twice, or an own client has no lawyer.
    public init(
        id: ID,
        number: DocumentNumber,
        enterprise: Enterprise.ID,
        firm: LawFirm.ID,
        lawyers: [User.ID],
        baseDate: CalendarDate? = nil,
        language: Language = .zh,
        domains: [Checklist.ID] = [],
        campaign: String? = nil,
        source: CheckupSource = .ownClient,
    ) throws(Diagnostic) {
        if lawyers.isEmpty && source == .ownClient {
            throw Diagnostic.refusal("checkup.noLawyer", subject: id.text)
        }
        if Set(lawyers).count < lawyers.count {
            throw Diagnostic.refusal("checkup.lawyerTwice", subject: id.text)
        }
        if Set(domains).count < domains.count {
            throw Diagnostic.refusal("checkup.domainTwice", subject: id.text)
        }
        self.id = id
        self.number = number
        self.enterprise = enterprise
        self.firm = firm
        self.lawyers = lawyers
        self.baseDate = baseDate
        self.language = language
        self.domains = domains
        self.campaign = try CheckedText.optional(campaign, field: "campaign")
        self.source = source
        status = .draft
        suspendedFrom = nil
    }

    /// The same checkup after a move that the table has, whatever its guards say; nil where it has none.
    ///
    /// For reading back what was recorded. New moves go through ``performing(_:given:)``.
    public func moved(by action: CheckupAction, on day: CalendarDate? = nil) -> Checkup? {
        guard let target = target(of: action) else { return nil }
        var checkup = self
        if let day { checkup.days[action] = day }
        checkup.suspendedFrom = target == .suspended ? status : nil
        checkup.status = target
        return checkup
    }

    /// The same checkup, where it stands, with other parties or another scope.
    func revised(
        firm: LawFirm.ID,
        lawyers: [User.ID],
        baseDate: CalendarDate?,
        domains: [Checklist.ID],
    ) throws(Diagnostic) -> Checkup {
        var checkup = try Checkup(
            id: id,
            number: number,
            enterprise: enterprise,
            firm: firm,
            lawyers: lawyers,
            baseDate: baseDate,
            language: language,
            domains: domains,
            campaign: campaign,
            source: source,
        )
        checkup.status = status
        checkup.suspendedFrom = suspendedFrom
        checkup.days = days
        return checkup
    }
}

extension Checkup: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(DocumentNumber.self, forKey: .number),
            enterprise: try container.decode(Enterprise.ID.self, forKey: .enterprise),
            firm: try container.decode(LawFirm.ID.self, forKey: .firm),
            lawyers: try container.decode([User.ID].self, forKey: .lawyers),
            baseDate: try container.decodeIfPresent(CalendarDate.self, forKey: .baseDate),
            language: try container.decode(Language.self, forKey: .language),
            domains: try container.decode([Checklist.ID].self, forKey: .domains),
            campaign: try container.decodeIfPresent(String.self, forKey: .campaign),
            source: try container.decode(CheckupSource.self, forKey: .source),
        )
        status = try container.decode(CheckupStatus.self, forKey: .status)
        suspendedFrom = try container.decodeIfPresent(CheckupStatus.self, forKey: .suspendedFrom)
        days = try container.decodeIfPresent(CheckupDays.self, forKey: .days) ?? CheckupDays()
        let mayBeSuspended = CheckupTransition.row(suspendedFrom ?? .suspended, .suspend) != nil
        guard (status == .suspended) == (suspendedFrom != nil),
            suspendedFrom == nil || mayBeSuspended
        else { throw Diagnostic.refusal("checkup.statusUnreadable", subject: id.text) }
    }
}
