public import Checklists
public import Diagnostics

/// What one person of an enterprise thought of one piece of work 满意度评价.
public struct SatisfactionRating: Hashable, Sendable {
    /// The id of a rating.
    public typealias ID = Identifier<SatisfactionRating>

    /// Who rates, by the person's place in the enterprise.
    public enum RaterRole: String, CaseIterable, Codable, Sendable {
        /// The owner or legal representative 负责人.
        case head
        /// The person who kept contact 联系人.
        case contact
        /// The enterprise's own lawyer 法务.
        case legal
        /// Somebody else of the management 管理人员.
        case manager
        /// An employee, as after a training 员工.
        case staff

        /// The role's name.
        public var name: Message { Message("practice.raterRole." + rawValue) }
    }

    /// The rating's id: one for a target and a rater.
    public let id: ID
    /// What is rated.
    public let target: RatingTarget
    /// The enterprise, where one is rated by.
    public let enterprise: Enterprise.ID?
    /// The marks.
    public let scores: RatingScores
    /// What the rater adds.
    public let comment: String?
    /// The rater's place in the enterprise.
    public let role: RaterRole
    /// The rater's name; nil when the rating is anonymous.
    public let rater: String?
    /// The day.
    public let on: CalendarDate

    /// Records a rating, without a rater's name when it is anonymous; throws when a text is not plain.
    public init(
        id: ID,
        target: RatingTarget,
        enterprise: Enterprise.ID?,
        scores: RatingScores,
        comment: String? = nil,
        role: RaterRole,
        rater: String? = nil,
        on: CalendarDate,
    ) throws(Diagnostic) {
        self.id = id
        self.target = target
        self.enterprise = enterprise
        self.scores = scores
        self.comment = try CheckedText.optionalPassage(comment, field: "comment")
        self.role = role
        self.rater = try CheckedText.optional(rater, field: "rater")
        self.on = on
    }

    /// Whether no name is kept.
    public var isAnonymous: Bool { rater == nil }
}

extension SatisfactionRating: RegisterRecord {
    /// The register of ratings.
    public static let register = Register.satisfaction

    /// Found by kind of work; its place is the mark.
    public var line: RecordLine {
        RecordLine(
            title: target.kind.rawValue,
            number: target.id,
            aliases: [rater].compactMap { $0 },
            status: String(scores.overall),
            day: on,
            party: enterprise,
        )
    }
}

extension SatisfactionRating: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            target: try container.decode(RatingTarget.self, forKey: .target),
            enterprise: try container.decodeIfPresent(Enterprise.ID.self, forKey: .enterprise),
            scores: try container.decode(RatingScores.self, forKey: .scores),
            comment: try container.decodeIfPresent(String.self, forKey: .comment),
            role: try container.decode(RaterRole.self, forKey: .role),
            rater: try container.decodeIfPresent(String.self, forKey: .rater),
            on: try container.decode(CalendarDate.self, forKey: .on),
        )
    }
}
