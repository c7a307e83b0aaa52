public import Checklists
public import Diagnostics

/// A public legal service that a bureau counts beside the enterprise work 公共法律服务.
///
/// Its type and place are words of the bureau's lists. The number and the remark stay in the bureau's folder.
public struct PublicService: Hashable, Sendable {
    /// The id of a public service.
    public typealias ID = Identifier<PublicService>

    /// What is counted of a service beside the service itself.
    public struct Counts: Hashable, Codable, Sendable {
        /// People served or reached, or online services.
        public var people: Int?
        /// Money recovered.
        public var money: MoneyAmount?
        /// A rating from 1 to 5.
        public var score: Int?

        /// Creates counts.
        public init(people: Int? = nil, money: MoneyAmount? = nil, score: Int? = nil) {
            self.people = people
            self.money = money
            self.score = score
        }
    }

    /// The record's id.
    public let id: ID
    /// The number in the bureau's own books, which no other record has.
    public let number: String
    /// The word of its type in the bureau's list.
    public let type: String
    /// The day by which it counts: of the service, of acceptance, of opening.
    public let day: CalendarDate
    /// The last day, for what has a term, such as a service point.
    public let until: CalendarDate?
    /// The word of the township, street or park in the bureau's list.
    public let place: String?
    /// What is counted of it.
    public let counts: Counts
    /// The lawyer, by the number of the licence.
    public let licence: PracticeLicence?
    /// A remark that never leaves the bureau.
    public let remark: String?
    /// Why it does not count any more, once it was made void.
    public let voided: DatedReason?

    /// Records a service; throws for a word that no list can have, a term that ends early and numbers out of range.
    public init(
        id: ID,
        number: String,
        type: String,
        day: CalendarDate,
        until: CalendarDate? = nil,
        place: String? = nil,
        counts: Counts = Counts(),
        licence: PracticeLicence? = nil,
        remark: String? = nil,
        voided: DatedReason? = nil,
    ) throws(Diagnostic) {
        if let until, until < day { throw Diagnostic.refusal("practice.term.reversed") }
        try PublicService.check(counts)
        if let licence, ![12, 17].contains(where: licence.number.isDigits) {
            throw Diagnostic.refusal("practice.publicService.licence")
        }
        self.id = id
        self.number = try CheckedText.required(number, field: "serviceNumber")
        self.type = try CheckedText.required(type, field: "serviceType")
        self.day = day
        self.until = until
        self.place = try CheckedText.optional(place, field: "township")
        self.counts = counts
        self.licence = licence
        self.remark = try CheckedText.optional(remark, field: "remark")
        self.voided = voided
    }

    private static func check(_ counts: Counts) throws(Diagnostic) {
        if let people = counts.people, !(0...1_000_000).contains(people) {
            throw Diagnostic.refusal("practice.publicService.people")
        }
        if let score = counts.score, !(1...5).contains(score) {
            throw Diagnostic.refusal("practice.publicService.score")
        }
    }

    /// The same service, void from a day on.
    public func void(_ reason: DatedReason) throws(Diagnostic) -> PublicService {
        if voided != nil { throw Diagnostic.refusal("practice.publicService.voidAlready") }
        return try PublicService(
            id: id,
            number: number,
            type: type,
            day: day,
            until: until,
            place: place,
            counts: counts,
            licence: licence,
            remark: remark,
            voided: reason,
        )
    }
}

extension PublicService: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(String.self, forKey: .number),
            type: try container.decode(String.self, forKey: .type),
            day: try container.decode(CalendarDate.self, forKey: .day),
            until: try container.decodeIfPresent(CalendarDate.self, forKey: .until),
            place: try container.decodeIfPresent(String.self, forKey: .place),
            counts: try container.decodeIfPresent(Counts.self, forKey: .counts) ?? Counts(),
            licence: try container.decodeIfPresent(PracticeLicence.self, forKey: .licence),
            remark: try container.decodeIfPresent(String.self, forKey: .remark),
            voided: try container.decodeIfPresent(DatedReason.self, forKey: .voided),
        )
    }
}
