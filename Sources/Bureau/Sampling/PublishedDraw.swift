public import Diagnostics

/// A draw as it is published: everything that decides it, and what came of it.
///
/// Anybody can draw again from it, with this program or with `sha256sum`.
public struct PublishedDraw: Hashable, Codable, Sendable {
    /// A firm or an inspector: what is drawn by, and the name.
    public struct Named: Hashable, Codable, Sendable {
        /// What is drawn by.
        public let id: String
        /// The name.
        public let name: String

        /// Names somebody.
        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// A declared relation.
    public struct Relation: Hashable, Codable, Sendable {
        /// The firm.
        public let firm: String
        /// The inspector.
        public let inspector: String
        /// The day of the declaration.
        public let declaredOn: String

        /// Declares it.
        public init(firm: String, inspector: String, declaredOn: String) {
            self.firm = firm
            self.inspector = inspector
            self.declaredOn = declaredOn
        }
    }

    /// A firm that was drawn.
    public struct Visit: Hashable, Codable, Sendable {
        /// The firm.
        public let firm: String
        /// The hash that its place comes from.
        public let hash: String
        /// The inspectors.
        public let inspectors: [String]
        /// The inspectors that were passed over because of a relation.
        public let excluded: [String]

        /// What a draw says of a firm.
        public init(_ visit: SamplingDraw.Visit) {
            firm = visit.firm
            hash = visit.hash
            inspectors = visit.inspectors
            excluded = visit.excluded
        }
    }

    /// The form.
    public var form = "tijian-sampling-1"
    /// The number of the sampling.
    public var number: String
    /// The bureau's name.
    public var bureau: String
    /// The day on which lists and source of the seed were announced.
    public var announcedOn: String
    /// What the seed is.
    public var seedSource: String
    /// The day on which the seed becomes known.
    public var seedDay: String
    /// The day of the draw.
    public var drawnOn: String
    /// Why it was drawn again; nil for the first draw.
    public var reason: String?
    /// The seed.
    public var seed: String
    /// How many firms are drawn.
    public var count: Int
    /// How many inspectors go to a firm.
    public var perFirm: Int
    /// The firms.
    public var firms: [Named]
    /// The inspectors.
    public var inspectors: [Named]
    /// The relations.
    public var relations: [Relation]
    /// What came of it.
    public var visits: [Visit]
}

extension PublishedDraw {
    /// Everything that decides the draw; throws when it cannot be drawn from.
    public func plan() throws(Diagnostic) -> SamplingPlan {
        try SamplingPlan(
            seed: seed,
            firms: firms.map(\.id),
            inspectors: inspectors.map(\.id),
            relations: Dictionary(
                grouping: relations,
                by: \.firm,
            ).mapValues { Set($0.map(\.inspector)) },
            count: count,
            perFirm: perFirm,
        )
    }

    /// The firms for which drawing again gives something else than is published.
    public func differences(_ hash: (String) -> String) throws(Diagnostic) -> [String] {
        let again = SamplingDraw(try plan(), hash: hash).visits.map(Visit.init)
        var different: [String] = []
        for place in 0..<max(again.count, visits.count) {
            let (left, right) = (
                again.indices.contains(place) ? again[place] : nil,
                visits.indices.contains(place) ? visits[place] : nil,
            )
            if left != right { different.append(right?.firm ?? left?.firm ?? "") }
        }
        return different
    }
}
