public import Diagnostics

/// Who is to be drawn from whom: the list of firms, the inspectors, and who must not look at whom.
///
/// Everything that decides the draw is in here and can be published; the same plan gives the same draw everywhere.
public struct SamplingPlan: Hashable, Sendable {
    /// What everybody can check was not chosen for its outcome, such as a lottery's numbers of a named day.
    public let seed: String
    /// The firms, each by its code or name, nobody twice.
    public let firms: [String]
    /// The inspectors, nobody twice.
    public let inspectors: [String]
    /// The inspectors that have declared a relation to a firm, by firm.
    public let relations: [String: Set<String>]
    /// How many firms are drawn.
    public let count: Int
    /// How many inspectors go to a firm.
    public let perFirm: Int

    /// Creates a plan; throws when somebody stands in a list twice, the seed is empty, or a number is out of range.
    public init(
        seed: String,
        firms: [String],
        inspectors: [String],
        relations: [String: Set<String>] = [:],
        count: Int,
        perFirm: Int = 2,
    ) throws(Diagnostic) {
        guard !seed.isEmpty else { throw SamplingPlan.refusal("bureau.sampling.noSeed") }
        if let twice = SamplingPlan.twice(firms) ?? SamplingPlan.twice(inspectors) {
            throw SamplingPlan.refusal("bureau.sampling.twice", ["name": .text(twice)])
        }
        guard (1...max(1, firms.count)).contains(count), !firms.isEmpty else {
            throw SamplingPlan.refusal("bureau.sampling.count", ["most": .number(firms.count)])
        }
        guard (1...max(1, inspectors.count)).contains(perFirm), !inspectors.isEmpty else {
            throw SamplingPlan.refusal(
                "bureau.sampling.perFirm",
                ["most": .number(inspectors.count)],
            )
        }
        let known = Set(firms)
        if let unknown = relations.keys.sorted().first(where: { !known.contains($0) }) {
            throw SamplingPlan.refusal("bureau.sampling.unknownFirm", ["name": .text(unknown)])
        }
        self.seed = seed
        self.firms = firms
        self.inspectors = inspectors
        self.relations = relations
        self.count = count
        self.perFirm = perFirm
    }

    private static func twice(_ names: [String]) -> String? {
        var seen: Set<String> = []
        return names.first { !seen.insert($0).inserted }
    }

    private static func refusal(
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        Diagnostic(.error, Message(key, arguments), remedy: Message(key + ".remedy", arguments))
    }
}
