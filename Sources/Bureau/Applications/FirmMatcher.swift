public import Checklists
public import Practice

/// Ranks the firms that an enterprise can be recommended, by rules that every firm can check for itself.
public struct FirmMatcher: Sendable {
    /// What is known of a firm.
    public struct Firm: Hashable, Sendable {
        /// The firm.
        public var code: CreditCode
        /// Its name.
        public var name: String
        /// How many lawyers practise there; nil where it is not known, and one is assumed.
        public var lawyers: Int?
        /// The domains that it knows, as `D09`.
        public var domains: Set<String>
        /// The applications that it has in hand.
        public var open: Int
        /// The day on which it was last among those named.
        public var lastNamed: CalendarDate?

        /// Describes a firm.
        public init(
            code: CreditCode,
            name: String,
            lawyers: Int? = nil,
            domains: Set<String> = [],
            open: Int = 0,
            lastNamed: CalendarDate? = nil,
        ) {
            self.code = code
            self.name = name
            self.lawyers = lawyers
            self.domains = domains
            self.open = open
            self.lastNamed = lastNamed
        }

        /// Applications in hand for a hundred lawyers.
        fileprivate var load: Int { open * 100 / max(1, lawyers ?? 1) }
    }

    /// The weights that the bureau has set.
    public let weights: [MatchAspect: Int]

    /// Creates the rule.
    public init(weights: [MatchAspect: Int] = [:]) { self.weights = weights }

    /// The firms, the best match first; among equals by name, then by code.
    public func ranked(
        _ firms: [Firm],
        for request: ApplicationRequest,
        on day: CalendarDate,
    ) -> [MatchedFirm] {
        let heaviest = firms.map(\.load).max() ?? 0
        let longest = firms.compactMap { waiting($0, on: day) }.max() ?? 0
        return firms.map { firm in
            MatchedFirm(
                firm: firm.code,
                name: firm.name,
                parts: [
                    workload(firm, heaviest), expertise(firm, request.needs),
                    turn(waiting(firm, on: day), longest), wish(firm, request.firm),
                ],
            )
        }.sorted { left, right in
            if left.sum != right.sum { return left.sum > right.sum }
            return (left.name, left.firm.text) < (right.name, right.firm.text)
        }
    }

    private func workload(_ firm: Firm, _ heaviest: Int) -> MatchedFirm.Part {
        let points = heaviest == 0 ? 100 : (heaviest - firm.load) * 100 / heaviest
        return part(.workload, firm.open, of: firm.lawyers ?? 1, points)
    }

    private func expertise(_ firm: Firm, _ needs: [String]) -> MatchedFirm.Part {
        let known = needs.count { firm.domains.contains($0) }
        return part(
            .expertise,
            known,
            of: needs.count,
            needs.isEmpty ? 100 : known * 100 / needs.count,
        )
    }

    private func waiting(_ firm: Firm, on day: CalendarDate) -> Int? {
        firm.lastNamed.map { max(0, day.dayNumber - $0.dayNumber) }
    }

    private func turn(_ days: Int?, _ longest: Int) -> MatchedFirm.Part {
        guard let days else { return part(.turn, -1, of: 0, 100) }
        return part(.turn, days, of: longest, longest == 0 ? 0 : days * 100 / longest)
    }

    private func wish(_ firm: Firm, _ wished: CreditCode?) -> MatchedFirm.Part {
        let isWished = firm.code == wished
        return part(.wish, isWished ? 1 : 0, of: 1, isWished ? 100 : 0)
    }

    private func part(
        _ aspect: MatchAspect,
        _ figure: Int,
        of whole: Int,
        _ points: Int,
    ) -> MatchedFirm.Part {
        MatchedFirm.Part(
            aspect: aspect,
            figure: figure,
            outOf: whole,
            points: points,
            weight: weights[aspect] ?? aspect.usualWeight,
        )
    }
}
