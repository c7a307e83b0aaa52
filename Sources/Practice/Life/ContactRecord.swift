public import Checklists
public import Diagnostics

/// A visit to an enterprise, a call, or an attempt to reach it.
public struct ContactRecord: Hashable, Sendable {
    /// The id of a contact.
    public typealias ID = Identifier<ContactRecord>

    /// How the enterprise was sought.
    public enum Mode: String, CaseIterable, Codable, Sendable {
        /// At the enterprise 上门.
        case onsite
        /// By telephone 电话.
        case phone
        /// By a messenger service 微信等.
        case message
        /// By video 视频.
        case video
        /// By letter or e-mail 函件.
        case letter

        /// The mode's name.
        public var name: Message { Message("practice.contactMode." + rawValue) }
    }

    /// What came of it.
    public enum Result: String, CaseIterable, Codable, Sendable {
        /// The enterprise was reached.
        case reached
        /// Nobody answered.
        case noAnswer = "no_answer"
        /// The enterprise would not go on.
        case declined
        /// Another time was agreed on.
        case postponed

        /// The result's name.
        public var name: Message { Message("practice.contactResult." + rawValue) }
    }

    /// The contact's id.
    public let id: ID
    /// The checkup.
    public let checkup: Checkup.ID
    /// The enterprise.
    public let enterprise: Enterprise.ID
    /// The day.
    public let on: CalendarDate
    /// How the enterprise was sought.
    public let mode: Mode
    /// What came of it.
    public let result: Result
    /// Who took part for the firm.
    public let people: [User.ID]
    /// Who took part for the enterprise.
    public let present: [String]
    /// Where.
    public let place: String?
    /// When it began.
    public let from: ClockTime?
    /// When it ended.
    public let to: ClockTime?
    /// What was said or agreed on.
    public let note: String?

    /// Records a contact; throws when nobody of the firm took part or the end comes before the beginning.
    public init(
        id: ID,
        checkup: Checkup.ID,
        enterprise: Enterprise.ID,
        on: CalendarDate,
        mode: Mode,
        result: Result,
        people: [User.ID],
        present: [String] = [],
        place: String? = nil,
        from: ClockTime? = nil,
        to: ClockTime? = nil,
        note: String? = nil,
    ) throws(Diagnostic) {
        if people.isEmpty { throw Diagnostic.refusal("practice.contact.nobody") }
        if let from, let to, to < from { throw Diagnostic.refusal("practice.contact.times") }
        self.id = id
        self.checkup = checkup
        self.enterprise = enterprise
        self.on = on
        self.mode = mode
        self.result = result
        self.people = people
        var names: [String] = []
        for name in present { names.append(try CheckedText.required(name, field: "present")) }
        self.present = names
        self.place = try CheckedText.optional(place, field: "place")
        self.from = from
        self.to = to
        self.note = try CheckedText.optionalPassage(note, field: "note")
    }

    /// Whether the enterprise was sought in vain.
    public var isInVain: Bool { result == .noAnswer || result == .declined }
}

extension ContactRecord: RegisterRecord {
    /// The register of contacts.
    public static let register = Register.contacts

    /// Found by place and names.
    public var line: RecordLine {
        RecordLine(
            title: place ?? mode.rawValue,
            aliases: present,
            status: result.rawValue,
            day: on,
            party: enterprise,
            people: people,
        )
    }
}

extension ContactRecord: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            checkup: try container.decode(Checkup.ID.self, forKey: .checkup),
            enterprise: try container.decode(Enterprise.ID.self, forKey: .enterprise),
            on: try container.decode(CalendarDate.self, forKey: .on),
            mode: try container.decode(Mode.self, forKey: .mode),
            result: try container.decode(Result.self, forKey: .result),
            people: try container.decode([User.ID].self, forKey: .people),
            present: try container.decode([String].self, forKey: .present),
            place: try container.decodeIfPresent(String.self, forKey: .place),
            from: try container.decodeIfPresent(ClockTime.self, forKey: .from),
            to: try container.decodeIfPresent(ClockTime.self, forKey: .to),
            note: try container.decodeIfPresent(String.self, forKey: .note),
        )
    }
}
