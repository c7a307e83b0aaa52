public import Checklists
public import Diagnostics

/// A campaign of health checks 专项活动.
public struct Campaign: Hashable, Sendable {
    /// The id of a campaign.
    public typealias ID = Identifier<Campaign>

    /// The campaign's id.
    public let id: ID
    /// The name.
    public let name: String
    /// The number of the document that started it 文号.
    public let number: String?
    /// Who organises it.
    public let organiser: String?
    /// The first day.
    public let from: CalendarDate?
    /// The last day.
    public let until: CalendarDate?
    /// How many checkups it aims at.
    public let target: Int?

    /// Registers a campaign; throws when it ends before it begins, and for texts that are no line.
    public init(
        id: ID,
        name: String,
        number: String? = nil,
        organiser: String? = nil,
        from: CalendarDate? = nil,
        until: CalendarDate? = nil,
        target: Int? = nil,
    ) throws(Diagnostic) {
        if let target, target < 0 { throw Diagnostic.refusal("practice.count.negative") }
        if let from, let until, until < from {
            throw Diagnostic.refusal("practice.term.reversed")
        }
        self.id = id
        self.name = try CheckedText.required(name, field: "campaign")
        self.number = try CheckedText.optional(number, field: "campaignNumber")
        self.organiser = try CheckedText.optional(organiser, field: "organiser")
        self.from = from
        self.until = until
        self.target = target
    }
}

extension Campaign: RegisterRecord {
    /// The register of campaigns.
    public static let register = Register.campaigns

    /// Found by name and number.
    public var line: RecordLine {
        RecordLine(title: name, isNamed: true, number: number, day: from, until: until)
    }
}

extension Campaign: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name),
            number: try container.decodeIfPresent(String.self, forKey: .number),
            organiser: try container.decodeIfPresent(String.self, forKey: .organiser),
            from: try container.decodeIfPresent(CalendarDate.self, forKey: .from),
            until: try container.decodeIfPresent(CalendarDate.self, forKey: .until),
            target: try container.decodeIfPresent(Int.self, forKey: .target),
        )
    }
}
