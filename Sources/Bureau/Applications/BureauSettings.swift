public import Diagnostics

/// What a bureau sets for itself: the clocks of applications, the weights of its rankings, what counts as dormant.
public struct BureauSettings: Hashable, Sendable {
    /// The working days for each step of an application.
    public private(set) var limits: [ApplicationStep: Int]
    /// The weights of the ranking of firms to recommend.
    public private(set) var matchWeights: [MatchAspect: Int]
    /// The weights of the ranking of retained firms.
    public private(set) var trackWeights: [TrackAspect: Int]
    /// How many firms are named to an enterprise.
    public private(set) var named: Int
    /// The days without service after which a retainer is dormant, the shorter ones first.
    public private(set) var dormantDays: [Int]
    /// How many private enterprises the district has; nil for those in the register.
    public private(set) var privateEnterprises: Int?

    /// Sets them; throws for what is out of range, and for weights that are all nothing.
    public init(
        limits: [ApplicationStep: Int] = [:],
        matchWeights: [MatchAspect: Int] = [:],
        trackWeights: [TrackAspect: Int] = [:],
        named: Int = 3,
        dormantDays: [Int] = [90, 180],
        privateEnterprises: Int? = nil,
    ) throws(Diagnostic) {
        guard limits.values.allSatisfy({ (0...250).contains($0) }) else {
            throw .bureau("bureau.settings.limit")
        }
        let weights = Array(matchWeights.values) + Array(trackWeights.values)
        let isFlat =
            MatchAspect.allCases.allSatisfy { (matchWeights[$0] ?? $0.usualWeight) == 0 }
            || TrackAspect.allCases.allSatisfy { (trackWeights[$0] ?? $0.usualWeight) == 0 }
        guard weights.allSatisfy({ (0...100).contains($0) }), !isFlat else {
            throw .bureau("bureau.settings.weight")
        }
        guard (2...10).contains(named) else { throw .bureau("bureau.settings.named") }
        let days = Set(dormantDays)
        guard (1...4).contains(days.count), days.allSatisfy({ (1...3650).contains($0) }) else {
            throw .bureau("bureau.settings.dormant")
        }
        if let privateEnterprises, privateEnterprises < 1 {
            throw .bureau("bureau.settings.enterprises")
        }
        self.limits = limits
        self.matchWeights = matchWeights
        self.trackWeights = trackWeights
        self.named = named
        self.dormantDays = days.sorted()
        self.privateEnterprises = privateEnterprises
    }

    /// What holds before a bureau sets anything.
    public static let usual = BureauSettings()

    private init() {
        limits = [:]
        matchWeights = [:]
        trackWeights = [:]
        named = 3
        dormantDays = [90, 180]
        privateEnterprises = nil
    }

    /// The working days for a step.
    public func limit(_ step: ApplicationStep) -> Int { limits[step] ?? step.usualLimit }
    /// The weight of an aspect of the ranking of firms to recommend.
    public func weight(_ aspect: MatchAspect) -> Int { matchWeights[aspect] ?? aspect.usualWeight }
    /// The weight of an aspect of the ranking of retained firms.
    public func weight(_ aspect: TrackAspect) -> Int { trackWeights[aspect] ?? aspect.usualWeight }
}

extension BureauSettings: Codable {
    private enum CodingKeys: String, CodingKey {
        case limits, matchWeights, trackWeights, named, dormantDays, privateEnterprises
    }

    /// Decodes them, under the same checks as when they are set.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func weights<Key: Hashable & Decodable & CodingKeyRepresentable>(
            _ key: CodingKeys
        ) throws -> [Key: Int] {
            try container.decodeIfPresent([Key: Int].self, forKey: key) ?? [:]
        }
        try self.init(
            limits: try weights(.limits),
            matchWeights: try weights(.matchWeights),
            trackWeights: try weights(.trackWeights),
            named: try container.decode(Int.self, forKey: .named),
            dormantDays: try container.decode([Int].self, forKey: .dormantDays),
            privateEnterprises: try container.decodeIfPresent(
                Int.self,
                forKey: .privateEnterprises,
            ),
        )
    }
}
