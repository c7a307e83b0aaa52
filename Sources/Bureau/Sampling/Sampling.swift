public import Checklists
public import Diagnostics
public import Practice

/// A random inspection 双随机抽查: announced before the seed is known, drawn, carried out, published.
///
/// A draw is never lost: a second one needs a reason, and both stay.
public struct Sampling: Hashable, Sendable {
    /// The id of a sampling.
    public typealias ID = Identifier<Sampling>
    /// The series of its numbers.
    public static let series = "抽查"

    /// What is announced.
    public struct Announcement: Hashable, Codable, Sendable {
        /// The day.
        public let on: CalendarDate
        /// What the seed will be, so that everybody can look it up.
        public let seedSource: String
        /// The day on which the seed becomes known; after the announcement.
        public let seedDay: CalendarDate
        /// The firms.
        public let firms: [PublishedDraw.Named]
        /// The inspectors.
        public let inspectors: [PublishedDraw.Named]
        /// How many firms are drawn.
        public let count: Int
        /// How many inspectors go to a firm.
        public let perFirm: Int

        /// Says what is announced.
        public init(
            on day: CalendarDate,
            seedSource: String,
            seedDay: CalendarDate,
            firms: [PublishedDraw.Named],
            inspectors: [PublishedDraw.Named],
            count: Int,
            perFirm: Int,
        ) {
            on = day
            self.seedSource = seedSource
            self.seedDay = seedDay
            self.firms = firms
            self.inspectors = inspectors
            self.count = count
            self.perFirm = perFirm
        }
    }

    /// A draw that was made.
    public struct Draw: Hashable, Codable, Sendable {
        /// The day.
        public let on: CalendarDate
        /// The seed.
        public let seed: String
        /// Why it was drawn again; nil for the first.
        public let reason: String?
        /// The relations that were declared by then.
        public let relations: [PublishedDraw.Relation]
        /// What came of it.
        public let visits: [PublishedDraw.Visit]
    }

    /// The sampling's id.
    public let id: ID
    /// The number in the bureau's series.
    public let number: DocumentNumber
    /// What was announced.
    public let announcement: Announcement
    /// The draws, one after the other; the last counts.
    public internal(set) var draws: [Draw] = []
    /// The results of the last draw, by the firm.
    public internal(set) var results: [String: InspectionResult] = [:]

    /// Announces a sampling; throws when the seed could be known already, and for lists that cannot be drawn from.
    public init(
        id: ID,
        number: DocumentNumber,
        announcement: Announcement,
    ) throws(Diagnostic) {
        guard announcement.on < announcement.seedDay else {
            throw .bureau("bureau.sampling.seedDay")
        }
        _ = try CheckedText.required(announcement.seedSource, field: "seedSource")
        _ = try SamplingPlan(
            seed: "?",
            firms: announcement.firms.map(\.id),
            inspectors: announcement.inspectors.map(\.id),
            count: announcement.count,
            perFirm: announcement.perFirm,
        )
        self.id = id
        self.number = number
        self.announcement = announcement
    }
}

extension Sampling: Codable {
    private enum CodingKeys: String, CodingKey { case id, number, announcement, draws, results }

    /// Decodes it, under the same checks as when it is announced.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(DocumentNumber.self, forKey: .number),
            announcement: try container.decode(Announcement.self, forKey: .announcement),
        )
        draws = try container.decode([Draw].self, forKey: .draws)
        results = try container.decode([String: InspectionResult].self, forKey: .results)
    }
}
