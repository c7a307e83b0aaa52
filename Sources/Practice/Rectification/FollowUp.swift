public import Checklists
public import Diagnostics

/// A follow-up 回访: planned for a day, and then what it brought.
public struct FollowUp: Hashable, Sendable {
    /// The id of a follow-up.
    public typealias ID = Identifier<FollowUp>

    /// The id.
    public let id: ID
    /// The checkup.
    public let checkup: Checkup.ID
    /// The short form of the checkup's number.
    public let number: String
    /// The enterprise.
    public let enterprise: Enterprise.ID
    /// The lawyers of the checkup, the lead first.
    public let lawyers: [User.ID]
    /// The day by which it is planned; nil for one that was made unplanned.
    public let due: CalendarDate?
    /// What it brought; nil while it is only planned.
    public private(set) var account: FollowUpAccount?
    /// The day since which the report no longer stands or the checkup is closed; nothing falls due meanwhile.
    public private(set) var restingSince: CalendarDate?

    /// Plans a follow-up by a day, or notes one that nobody had planned.
    public init(id: ID, of checkup: Checkup, due: CalendarDate?) {
        self.init(
            id: id,
            checkup: checkup.id,
            number: checkup.number.short,
            enterprise: checkup.enterprise,
            lawyers: checkup.lawyers,
            due: due,
        )
    }

    private init(
        id: ID,
        checkup: Checkup.ID,
        number: String,
        enterprise: Enterprise.ID,
        lawyers: [User.ID],
        due: CalendarDate?,
    ) {
        self.id = id
        self.checkup = checkup
        self.number = number
        self.enterprise = enterprise
        self.lawyers = lawyers
        self.due = due
        account = nil
        restingSince = nil
    }

    /// Whether it was made.
    public var isMade: Bool { account != nil }

    /// The same once it was made; throws when it was made already.
    public func made(_ account: FollowUpAccount) throws(Diagnostic) -> FollowUp {
        if isMade { throw Diagnostic.refusal("practice.followUp.made", subject: number) }
        var followUp = self
        followUp.account = account
        return followUp
    }

    /// The same resting since a day, or taken up again.
    public func resting(since day: CalendarDate?) -> FollowUp {
        var followUp = self
        followUp.restingSince = day
        return followUp
    }
}

extension FollowUp: Codable {
    /// Decodes it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID.self, forKey: .id),
            checkup: try container.decode(Checkup.ID.self, forKey: .checkup),
            number: try container.decode(String.self, forKey: .number),
            enterprise: try container.decode(Enterprise.ID.self, forKey: .enterprise),
            lawyers: try container.decode([User.ID].self, forKey: .lawyers),
            due: try container.decodeIfPresent(CalendarDate.self, forKey: .due),
        )
        account = try container.decodeIfPresent(FollowUpAccount.self, forKey: .account)
        restingSince = try container.decodeIfPresent(CalendarDate.self, forKey: .restingSince)
        guard account != nil || due != nil else {
            throw Diagnostic.refusal("practice.followUp.empty", subject: number)
        }
    }
}
