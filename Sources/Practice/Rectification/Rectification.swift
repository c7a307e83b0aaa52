public import Checklists
public import Diagnostics

/// What becomes of one recommendation of an issued report 整改.
///
/// It is what was recommended and the steps since; where it stands is worked out from the steps, so that neither can
/// contradict the other.
public struct Rectification: Hashable, Sendable {
    /// The id: the checkup's and the recommendation's together.
    public typealias ID = Identifier<Rectification>

    /// The checkup.
    public let checkup: Checkup.ID
    /// The short form of the checkup's number.
    public let number: String
    /// The enterprise.
    public let enterprise: Enterprise.ID
    /// The lawyers of the checkup, the lead first.
    public let lawyers: [User.ID]
    /// What was recommended.
    public private(set) var recommended: Recommended
    /// The day since which it is recommended; no step is earlier.
    public let since: CalendarDate
    /// What happened, in the order of recording.
    public private(set) var steps: [RectificationStep]
    /// The day since which the report no longer stands or the checkup is closed; nothing falls due meanwhile.
    public internal(set) var restingSince: CalendarDate?
    /// Where it stands.
    public private(set) var status: RectificationStatus

    /// Opens the rectification of a recommendation.
    public init(of recommended: Recommended, in checkup: Checkup) {
        self.init(
            checkup: checkup.id,
            number: checkup.number.short,
            enterprise: checkup.enterprise,
            lawyers: checkup.lawyers,
            recommended: recommended,
            since: recommended.issuedOn,
        )
    }

    private init(
        checkup: Checkup.ID,
        number: String,
        enterprise: Enterprise.ID,
        lawyers: [User.ID],
        recommended: Recommended,
        since: CalendarDate,
    ) {
        self.checkup = checkup
        self.number = number
        self.enterprise = enterprise
        self.lawyers = lawyers
        self.recommended = recommended
        self.since = since
        steps = []
        restingSince = nil
        status = .pending
    }

    /// The id: one rectification for a recommendation of a checkup.
    public var id: ID { ID("\(checkup)/\(recommended.id)") }

    /// The number that people know it by: `2026-1/D09-01-R1`.
    public var reference: String { "\(number)/\(recommended.id)" }

    /// The same with one more step; throws when the step is not for its status, its day or its recorder.
    public func taking(_ step: RectificationStep) throws(Diagnostic) -> Rectification {
        guard let next = status.after(step.act.action) else {
            throw notNow(step.act.action)
        }
        if let problem = problem(of: step) { throw problem }
        var rectification = self
        rectification.steps.append(step)
        rectification.status = next
        return rectification
    }

    /// The same under a later version of the report.
    public func renewed(by recommended: Recommended) -> Rectification {
        var rectification = self
        rectification.recommended = recommended
        return rectification
    }

    /// The same resting since a day, or taken up again.
    public func resting(since day: CalendarDate?) -> Rectification {
        var rectification = self
        rectification.restingSince = day
        return rectification
    }
}

extension Rectification: Codable {
    private enum CodingKeys: String, CodingKey {
        case checkup
        case number
        case enterprise
        case lawyers
        case recommended
        case since
        case steps
        case restingSince
    }

    /// Decodes it, taking its steps one by one under the same checks as when they were recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var rectification = Rectification(
            checkup: try container.decode(Checkup.ID.self, forKey: .checkup),
            number: try container.decode(String.self, forKey: .number),
            enterprise: try container.decode(Enterprise.ID.self, forKey: .enterprise),
            lawyers: try container.decode([User.ID].self, forKey: .lawyers),
            recommended: try container.decode(Recommended.self, forKey: .recommended),
            since: try container.decode(CalendarDate.self, forKey: .since),
        )
        for step in try container.decode([RectificationStep].self, forKey: .steps) {
            rectification = try rectification.taking(step)
        }
        rectification.restingSince = try container.decodeIfPresent(
            CalendarDate.self,
            forKey: .restingSince,
        )
        self = rectification
    }

    /// Encodes what was recorded; where it stands follows from it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(checkup, forKey: .checkup)
        try container.encode(number, forKey: .number)
        try container.encode(enterprise, forKey: .enterprise)
        try container.encode(lawyers, forKey: .lawyers)
        try container.encode(recommended, forKey: .recommended)
        try container.encode(since, forKey: .since)
        try container.encode(steps, forKey: .steps)
        try container.encodeIfPresent(restingSince, forKey: .restingSince)
    }
}
