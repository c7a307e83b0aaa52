public import Checklists
public import Diagnostics
public import Practice

/// An inspector's declaration that he or she has a relation to a firm, and so must not look at it 回避声明.
public struct RelationDeclaration: Hashable, Sendable {
    /// The id of a declaration.
    public typealias ID = Identifier<RelationDeclaration>

    /// What the relation is; there is no room for more.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// Family 近亲属.
        case family
        /// Worked there 曾任职.
        case worked
        /// An interest in its matters 利害关系.
        case interest
        /// Something else that may bear on fairness 其他.
        case other

        /// Its name.
        public var name: Message { Message("bureau.relation.\(rawValue)") }
    }

    /// The inspector.
    public let inspector: User.ID
    /// The firm.
    public let firm: CreditCode
    /// What the relation is.
    public let kind: Kind
    /// The day of the declaration.
    public let on: CalendarDate
    /// The day on which it was ended; nil while it stands.
    public let endedOn: CalendarDate?

    /// Declares a relation; throws when it ends before it begins.
    public init(
        inspector: User.ID,
        firm: CreditCode,
        kind: Kind,
        on day: CalendarDate,
        endedOn: CalendarDate? = nil,
    ) throws(Diagnostic) {
        if let endedOn, endedOn < day { throw .bureau("bureau.relation.order") }
        self.inspector = inspector
        self.firm = firm
        self.kind = kind
        on = day
        self.endedOn = endedOn
    }

    /// Whether it stands on a day.
    public func stands(on day: CalendarDate) -> Bool { endedOn.map { day < $0 } ?? true }
}

extension RelationDeclaration: RegisterRecord {
    /// The register of declarations.
    public static let register = Register.relations

    /// Where its records can stand.
    public static let statuses: [String]? = ["standing", "ended"]

    /// The inspector and the firm.
    public var id: ID { ID("\(inspector.text).\(firm.text)") }

    /// Found by the firm and the inspector.
    public var line: RecordLine {
        RecordLine(
            title: firm.text,
            aliases: [inspector.text],
            status: endedOn == nil ? "standing" : "ended",
            day: on,
            people: [inspector],
        )
    }
}

extension RelationDeclaration: Codable {
    private enum CodingKeys: String, CodingKey { case inspector, firm, kind, on, endedOn }

    /// Decodes it, under the same checks as when it is declared.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            inspector: try container.decode(User.ID.self, forKey: .inspector),
            firm: try container.decode(CreditCode.self, forKey: .firm),
            kind: try container.decode(Kind.self, forKey: .kind),
            on: try container.decode(CalendarDate.self, forKey: .on),
            endedOn: try container.decodeIfPresent(CalendarDate.self, forKey: .endedOn),
        )
    }
}
