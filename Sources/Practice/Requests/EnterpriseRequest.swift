public import Checklists
public import Diagnostics

/// A request of an enterprise to the authorities 企业诉求; it leaves the firm only with consent.
public struct EnterpriseRequest: Hashable, Sendable {
    /// The id of a request.
    public typealias ID = Identifier<EnterpriseRequest>
    /// The series of its numbers.
    public static let series = "诉求"
    /// The days within which a reply is asked after, unless another day is set.
    public static let daysToReply = 30

    /// The written consent that one request is passed on.
    public struct Consent: Hashable, Codable, Sendable {
        /// The day.
        public let on: CalendarDate
        /// Who signed for the enterprise.
        public let signer: String
    }

    /// To whom a request was passed on.
    public struct Passing: Hashable, Codable, Sendable {
        /// The authority.
        public let to: String
        /// The day.
        public let on: CalendarDate
        /// Who passed it on.
        public let by: User.ID
        /// By when a reply is expected.
        public let replyBy: CalendarDate
    }

    /// What the authority replied.
    public struct Reply: Hashable, Codable, Sendable {
        /// The day.
        public let on: CalendarDate
        /// What it says.
        public let text: String
    }

    /// How a request ended.
    public struct Closing: Hashable, Codable, Sendable {
        /// The day.
        public let on: CalendarDate
        /// What came of it.
        public let outcome: RequestOutcome
        /// What is to be added.
        public let note: String?
    }

    /// The request's id.
    public let id: ID
    /// The number in the firm's series.
    public let number: DocumentNumber
    /// The enterprise.
    public let enterprise: Enterprise.ID
    /// The checkup in which it came up.
    public let checkup: Checkup.ID?
    /// What it is about.
    public let category: RequestCategory
    /// What the enterprise asks for.
    public let content: String
    /// The day on which the firm was told.
    public let on: CalendarDate
    /// Who took it down.
    public let by: User.ID
    /// The consent to pass it on; nil while there is none of its own.
    public private(set) var consent: Consent?
    /// To whom it was passed on.
    public private(set) var passing: Passing?
    /// What was replied.
    public private(set) var reply: Reply?
    /// How it ended.
    public private(set) var closing: Closing?

    /// Takes a request down; throws when it has no content or the signer of its consent no name.
    public init(
        id: ID,
        number: DocumentNumber,
        enterprise: Enterprise.ID,
        checkup: Checkup.ID? = nil,
        category: RequestCategory,
        content: String,
        on: CalendarDate,
        by: User.ID,
        consentSigner: String? = nil,
    ) throws(Diagnostic) {
        self.id = id
        self.number = number
        self.enterprise = enterprise
        self.checkup = checkup
        self.category = category
        self.content = try CheckedText.passage(content, field: "requestContent")
        self.on = on
        self.by = by
        consent = nil
        if let signer = try CheckedText.optional(consentSigner, field: "signer") {
            consent = Consent(on: on, signer: signer)
        }
    }
}

extension EnterpriseRequest {
    /// The same with what was recorded of its way.
    func carrying(
        consent: Consent? = nil,
        passing: Passing? = nil,
        reply: Reply? = nil,
        closing: Closing? = nil,
    ) -> EnterpriseRequest {
        var request = self
        request.consent = consent ?? request.consent
        request.passing = passing ?? request.passing
        request.reply = reply ?? request.reply
        request.closing = closing ?? request.closing
        return request
    }
}

extension EnterpriseRequest: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let request = try EnterpriseRequest(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(DocumentNumber.self, forKey: .number),
            enterprise: try container.decode(Enterprise.ID.self, forKey: .enterprise),
            checkup: try container.decodeIfPresent(Checkup.ID.self, forKey: .checkup),
            category: try container.decode(RequestCategory.self, forKey: .category),
            content: try container.decode(String.self, forKey: .content),
            on: try container.decode(CalendarDate.self, forKey: .on),
            by: try container.decode(User.ID.self, forKey: .by),
        )
        self = request.carrying(
            consent: try container.decodeIfPresent(Consent.self, forKey: .consent),
            passing: try container.decodeIfPresent(Passing.self, forKey: .passing),
            reply: try container.decodeIfPresent(Reply.self, forKey: .reply),
            closing: try container.decodeIfPresent(Closing.self, forKey: .closing),
        )
    }
}
