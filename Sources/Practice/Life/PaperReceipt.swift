public import Checklists
public import Diagnostics

/// A paper that an enterprise handed over for a checkup, and its return 资料签收.
public struct PaperReceipt: Hashable, Sendable {
    /// The id of a receipt.
    public typealias ID = Identifier<PaperReceipt>

    /// The days within which papers go back once a checkup is over.
    public static let daysToReturn = 30

    /// The receipt's id.
    public let id: ID
    /// Its place among the papers of the checkup, from 1.
    public let number: Int
    /// The checkup.
    public let checkup: Checkup.ID
    /// The enterprise.
    public let enterprise: Enterprise.ID
    /// The paper of the library; nil for one that the library does not have.
    public let paper: Paper.ID?
    /// What it is called.
    public let name: String
    /// The time that it covers, such as `2024—2026`.
    public let period: String?
    /// Whether it is the original, and not a copy.
    public let isOriginal: Bool
    /// How many there are.
    public let count: Int
    /// The day on which it was received.
    public let receivedOn: CalendarDate
    /// Who received it for the firm.
    public let receivedBy: User.ID
    /// Who handed it over for the enterprise.
    public let handedOverBy: String?
    /// By when it must go back, once the checkup is over.
    public private(set) var returnBy: CalendarDate?
    /// What became of it; nil while the firm has it.
    public private(set) var returned: PaperReturn?

    /// Records a paper as received; throws when it has no name or its number is not positive.
    public init(
        id: ID,
        number: Int,
        checkup: Checkup.ID,
        enterprise: Enterprise.ID,
        paper: Paper.ID? = nil,
        name: String,
        period: String? = nil,
        isOriginal: Bool = false,
        count: Int = 1,
        receivedOn: CalendarDate,
        receivedBy: User.ID,
        handedOverBy: String? = nil,
    ) throws(Diagnostic) {
        guard (1...100_000).contains(count) else {
            throw Diagnostic.refusal("practice.paper.count")
        }
        self.id = id
        self.number = number
        self.checkup = checkup
        self.enterprise = enterprise
        self.paper = paper
        self.name = try CheckedText.required(name, field: "paperName")
        self.period = try CheckedText.optional(period, field: "period")
        self.isOriginal = isOriginal
        self.count = count
        self.receivedOn = receivedOn
        self.receivedBy = receivedBy
        self.handedOverBy = try CheckedText.optional(handedOverBy, field: "handedOverBy")
        returnBy = nil
        returned = nil
    }

    /// The same paper once it has left the firm; throws when it had left before, or before it came.
    public func returned(_ way: PaperReturn) throws(Diagnostic) -> PaperReceipt {
        if returned != nil { throw Diagnostic.refusal("practice.paper.returnedTwice") }
        if way.on < receivedOn {
            throw Diagnostic.refusal(
                "practice.paper.returnedEarly",
                ["date": .text(way.on.description), "on": .text(receivedOn.description)],
            )
        }
        var receipt = self
        receipt.returned = way
        return receipt
    }

    /// The same paper once its checkup is over: it is due back.
    public func due(after end: CalendarDate) -> PaperReceipt {
        var receipt = self
        receipt.returnBy = end.adding(days: PaperReceipt.daysToReturn)
        return receipt
    }

    /// Whether the firm still has it.
    public var isOpen: Bool { returned == nil }
}

extension PaperReceipt: RegisterRecord {
    /// The register of papers received.
    public static let register = Register.paperReceipts

    /// Found by its name; due back once the checkup is over.
    public var line: RecordLine {
        let due = isOpen ? returnBy.map { Deadline(.returnPapers, on: $0) } : nil
        return RecordLine(
            title: name,
            isNamed: true,
            number: String(number),
            status: returned?.way.rawValue ?? "open",
            day: receivedOn,
            until: returnBy,
            party: enterprise,
            people: [receivedBy],
            deadlines: [due].compactMap { $0 },
        )
    }
}

extension PaperReceipt: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(Int.self, forKey: .number),
            checkup: try container.decode(Checkup.ID.self, forKey: .checkup),
            enterprise: try container.decode(Enterprise.ID.self, forKey: .enterprise),
            paper: try container.decodeIfPresent(Paper.ID.self, forKey: .paper),
            name: try container.decode(String.self, forKey: .name),
            period: try container.decodeIfPresent(String.self, forKey: .period),
            isOriginal: try container.decode(Bool.self, forKey: .isOriginal),
            count: try container.decode(Int.self, forKey: .count),
            receivedOn: try container.decode(CalendarDate.self, forKey: .receivedOn),
            receivedBy: try container.decode(User.ID.self, forKey: .receivedBy),
            handedOverBy: try container.decodeIfPresent(String.self, forKey: .handedOverBy),
        )
        returnBy = try container.decodeIfPresent(CalendarDate.self, forKey: .returnBy)
        if let way = try container.decodeIfPresent(PaperReturn.self, forKey: .returned) {
            self = try returned(way)
        }
    }
}
