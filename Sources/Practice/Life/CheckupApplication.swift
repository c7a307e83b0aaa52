public import Checklists
public import Diagnostics

/// The application of an enterprise for a checkup 申请（登记）表: what it asks for, whom to call, of its own will.
public struct CheckupApplication: Hashable, Sendable {
    /// The day.
    public let on: CalendarDate
    /// What the enterprise needs, in its own words.
    public let needs: String?
    /// Whom to call about it.
    public let contact: Contact?
    /// Who recommended it: the bureau, the chamber, the park.
    public let recommender: String?
    /// Whether the enterprise has a lawyer already; nil while nobody asked.
    public let hasCounsel: Bool?
    /// Who signed the declaration that taking part is voluntary; nil while it is not signed.
    public let signer: String?

    /// Records an application; throws when a text is too long or not plain.
    public init(
        on: CalendarDate,
        needs: String? = nil,
        contact: Contact? = nil,
        recommender: String? = nil,
        hasCounsel: Bool? = nil,
        signer: String? = nil,
    ) throws(Diagnostic) {
        self.on = on
        self.needs = try CheckedText.optionalPassage(needs, field: "needs")
        self.contact = contact
        self.recommender = try CheckedText.optional(recommender, field: "recommender")
        self.hasCounsel = hasCounsel
        self.signer = try CheckedText.optional(signer, field: "signer")
    }
}

extension CheckupApplication: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            on: try container.decode(CalendarDate.self, forKey: .on),
            needs: try container.decodeIfPresent(String.self, forKey: .needs),
            contact: try container.decodeIfPresent(Contact.self, forKey: .contact),
            recommender: try container.decodeIfPresent(String.self, forKey: .recommender),
            hasCounsel: try container.decodeIfPresent(Bool.self, forKey: .hasCounsel),
            signer: try container.decodeIfPresent(String.self, forKey: .signer),
        )
    }
}
