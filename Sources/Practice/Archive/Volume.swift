public import Checklists
public import Diagnostics

/// One volume of the archive 卷宗: one checkup or one retainer, with its catalogue as it was bound.
public struct Volume: Hashable, Sendable {
    /// The id of a volume.
    public typealias ID = Identifier<Volume>
    /// The series of its numbers.
    public static let series = "卷"

    /// What a volume is about.
    public enum Matter: String, CaseIterable, Codable, Sendable {
        /// A checkup.
        case checkup
        /// A retainer.
        case retainer

        /// The matter's name.
        public var name: Message { Message("practice.matter." + rawValue) }
    }

    /// The volume's id.
    public let id: ID
    /// The number in the firm's series.
    public let number: DocumentNumber
    /// What it is about.
    public let matter: Matter
    /// The id of the checkup or retainer.
    public let matterID: String
    /// The enterprise.
    public let enterprise: Enterprise.ID?
    /// What stands on the cover.
    public let title: String
    /// How long it is kept.
    public let retention: RetentionClass
    /// The day on which the work ended.
    public let closedOn: CalendarDate
    /// The day on which it was bound.
    public let boundOn: CalendarDate
    /// Who bound it.
    public let boundBy: User.ID
    /// The last day on which it is kept; nil for ever.
    public let keepThrough: CalendarDate?
    /// The catalogue.
    public let catalogue: [CatalogueItem]
    /// The appraisals, oldest first.
    public private(set) var appraisals: [Appraisal]

    /// Binds a volume; throws when it has no title, or was bound before the work ended.
    public init(
        id: ID,
        number: DocumentNumber,
        matter: Matter,
        matterID: String,
        enterprise: Enterprise.ID?,
        title: String,
        retention: RetentionClass,
        closedOn: CalendarDate,
        boundOn: CalendarDate,
        boundBy: User.ID,
        keepThrough: CalendarDate?,
        catalogue: [CatalogueItem],
    ) throws(Diagnostic) {
        if boundOn < closedOn {
            throw Diagnostic.refusal(
                "practice.volume.order",
                ["date": .text(boundOn.description), "on": .text(closedOn.description)],
            )
        }
        self.id = id
        self.number = number
        self.matter = matter
        self.matterID = matterID
        self.enterprise = enterprise
        self.title = try CheckedText.required(title, field: "volumeTitle")
        self.retention = retention
        self.closedOn = closedOn
        self.boundOn = boundOn
        self.boundBy = boundBy
        self.keepThrough = keepThrough
        self.catalogue = catalogue
        appraisals = []
    }

    /// The same once it was appraised; throws before its time of keeping is over, or once it may be destroyed.
    public func appraised(_ appraisal: Appraisal) throws(Diagnostic) -> Volume {
        if status(on: appraisal.on) == .toDestroy {
            throw Diagnostic.refusal("guard.appraisal.decided")
        }
        guard let last = lastDay, appraisal.on > last else {
            throw Diagnostic.refusal(
                lastDay == nil ? "guard.appraisal.permanent" : "guard.appraisal.early",
                ["date": .text(lastDay?.description ?? "")],
            )
        }
        var volume = self
        volume.appraisals.append(appraisal)
        return volume
    }
}

extension Volume: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(DocumentNumber.self, forKey: .number),
            matter: try container.decode(Matter.self, forKey: .matter),
            matterID: try container.decode(String.self, forKey: .matterID),
            enterprise: try container.decodeIfPresent(Enterprise.ID.self, forKey: .enterprise),
            title: try container.decode(String.self, forKey: .title),
            retention: try container.decode(RetentionClass.self, forKey: .retention),
            closedOn: try container.decode(CalendarDate.self, forKey: .closedOn),
            boundOn: try container.decode(CalendarDate.self, forKey: .boundOn),
            boundBy: try container.decode(User.ID.self, forKey: .boundBy),
            keepThrough: try container.decodeIfPresent(CalendarDate.self, forKey: .keepThrough),
            catalogue: try container.decode([CatalogueItem].self, forKey: .catalogue),
        )
        for appraisal in try container.decode([Appraisal].self, forKey: .appraisals) {
            self = try appraised(appraisal)
        }
    }
}
