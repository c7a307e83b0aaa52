public import Diagnostics
public import Practice

/// A firm in a ranking, with everything that its place comes from.
public struct MatchedFirm: Hashable, Codable, Sendable {
    /// What one aspect gives.
    public struct Part: Hashable, Codable, Sendable {
        /// The aspect.
        public let aspect: MatchAspect
        /// The figure it comes from: open applications, domains known, days of waiting (-1 for never named), wished for.
        public let figure: Int
        /// What the figure is out of: lawyers, domains asked for.
        public let outOf: Int
        /// From 0 to 100.
        public let points: Int
        /// The weight.
        public let weight: Int

        /// Why, in words.
        public var why: Message {
            let word: String =
                switch aspect {
                case .workload: "workload"
                case .expertise: outOf == 0 ? "anyExpertise" : "expertise"
                case .turn: figure < 0 ? "neverNamed" : "turn"
                case .wish: figure == 0 ? "noWish" : "wish"
                }
            return Message(
                "bureau.matchWhy.\(word)",
                ["figure": .number(figure), "whole": .number(outOf)],
            )
        }
    }

    /// The firm.
    public let firm: CreditCode
    /// Its name.
    public let name: String
    /// What each aspect gives.
    public let parts: [Part]

    /// The weighted sum, by which firms are ranked.
    public var sum: Int { parts.reduce(0) { $0 + $1.points * $1.weight } }

    /// From 0 to 100, for people.
    public var total: Int {
        let weights = parts.reduce(0) { $0 + $1.weight }
        return weights == 0 ? 0 : (sum + weights / 2) / weights
    }
}
