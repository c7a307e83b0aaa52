public import Checklists
public import Diagnostics

/// The pairing of a chamber of commerce with a law firm 万所联万会.
public struct Pairing: Hashable, Sendable {
    /// The law firm.
    public let firm: LawFirm.ID
    /// The day on which the pairing was signed.
    public let signedOn: CalendarDate
    /// The last day, where it has a term.
    public let until: CalendarDate?

    /// Creates a pairing; throws when it ends before it begins.
    public init(
        firm: LawFirm.ID,
        signedOn: CalendarDate,
        until: CalendarDate? = nil,
    ) throws(Diagnostic) {
        if let until, until < signedOn { throw Diagnostic.refusal("practice.term.reversed") }
        self.firm = firm
        self.signedOn = signedOn
        self.until = until
    }

    /// Whether it is in force on a day.
    public func isInForce(on day: CalendarDate) -> Bool {
        signedOn <= day && (until.map { day <= $0 } ?? true)
    }
}

extension Pairing: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            firm: try container.decode(LawFirm.ID.self, forKey: .firm),
            signedOn: try container.decode(CalendarDate.self, forKey: .signedOn),
            until: try container.decodeIfPresent(CalendarDate.self, forKey: .until),
        )
    }
}
