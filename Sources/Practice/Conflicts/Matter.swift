public import Checklists
public import Diagnostics

/// A matter that the firm has taken on, kept for the search for conflicts of interest.
public struct Matter: Hashable, Sendable {
    /// The id of a matter.
    public typealias ID = Identifier<Matter>

    /// The matter's id.
    public let id: ID
    /// The number in the firm's register of matters 收案编号.
    public let number: String
    /// What it is about.
    public let title: String
    /// What kind of matter it is.
    public let kind: MatterKind
    /// The client, the other side and whoever stands close to them; at least one of them is the client.
    public let named: [RelatedParty]
    /// The lawyer in charge, as far as known.
    public let lead: User.ID?
    /// The day on which the firm took it on.
    public let openedOn: CalendarDate
    /// The day on which it ended; nil as long as it runs.
    public let closedOn: CalendarDate?

    /// The most parties that one matter may name.
    public static let partyLimit = 500

    /// Registers a matter; throws when a text is empty, no party is the client, or it ends before it begins.
    public init(
        id: ID,
        number: String,
        title: String,
        kind: MatterKind,
        named: [RelatedParty],
        lead: User.ID? = nil,
        openedOn: CalendarDate,
        closedOn: CalendarDate? = nil,
    ) throws(Diagnostic) {
        self.id = id
        self.number = try CheckedText.required(number, field: "matterNumber")
        self.title = try CheckedText.required(title, field: "matterTitle")
        guard named.contains(where: { $0.role == .client }) else {
            throw Diagnostic.refusal("practice.matter.noClient")
        }
        guard named.count <= Matter.partyLimit else {
            throw Diagnostic.refusal(
                "practice.matter.tooMany",
                ["limit": .number(Matter.partyLimit)],
            )
        }
        guard Set(named).count == named.count else {
            throw Diagnostic.refusal("practice.matter.partyTwice")
        }
        if let closedOn, closedOn < openedOn {
            throw Diagnostic.refusal("practice.matter.closedBefore")
        }
        self.kind = kind
        self.named = named
        self.lead = lead
        self.openedOn = openedOn
        self.closedOn = closedOn
    }

    /// The same matter, ended on a day; throws when it has ended already or had not begun.
    public func closed(on day: CalendarDate) throws(Diagnostic) -> Matter {
        guard closedOn == nil else { throw Diagnostic.refusal("practice.matter.closedAlready") }
        return try Matter(
            id: id,
            number: number,
            title: title,
            kind: kind,
            named: named,
            lead: lead,
            openedOn: openedOn,
            closedOn: day,
        )
    }
}

extension Matter: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(String.self, forKey: .number),
            title: try container.decode(String.self, forKey: .title),
            kind: try container.decode(MatterKind.self, forKey: .kind),
            named: try container.decode([RelatedParty].self, forKey: .named),
            lead: try container.decodeIfPresent(User.ID.self, forKey: .lead),
            openedOn: try container.decode(CalendarDate.self, forKey: .openedOn),
            closedOn: try container.decodeIfPresent(CalendarDate.self, forKey: .closedOn),
        )
    }
}
