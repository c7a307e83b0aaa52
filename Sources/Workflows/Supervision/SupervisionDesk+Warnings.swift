public import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Practice

extension SupervisionDesk {
    /// What could be told now, and what was told before about the same.
    public struct PossibleWarning: Sendable {
        /// The notice.
        public let warning: EarlyWarning
        /// The notice that was given before; nil where there was none.
        public let earlier: EarlyWarning?

        /// Whether it says more than what was told before.
        public var isNews: Bool { warning.isNews(after: earlier) }
    }

    /// The points found in enough consenting enterprises of a place or trade, the most frequent first.
    public func warnings(
        by grouping: EarlyWarning.Grouping,
        k: Int = EarlyWarning.fewest,
    ) throws -> [PossibleWarning] {
        let counts = try desk.ledger.pointCounts(
            by: grouping.breakdown,
            on: office.today,
            in: desk.profile.district,
        )
        let earlier = Dictionary(
            try office.all(EarlyWarning.self).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first },
        )
        return counts.compactMap { count in
            EarlyWarning(
                by: grouping,
                count.word,
                point: count.point,
                enterprises: count.enterprises,
                k: k,
                on: office.today,
            )
        }
        .map { PossibleWarning(warning: $0, earlier: earlier[$0.id]) }
        .sorted { left, right in
            let (first, second) = (left.warning, right.warning)
            if first.atLeast != second.atLeast { return first.atLeast > second.atLeast }
            return first.id < second.id
        }
    }

    /// Records that notices are given, so that none is given twice for the same state; returns those that are news.
    public func give(_ possible: [PossibleWarning]) throws -> [EarlyWarning] {
        let news = possible.filter(\.isNews).map(\.warning)
        try office.append(
            news.map { warning in
                let earlier = try office.held(
                    EarlyWarning.self,
                    in: Streams.warnings,
                    subject: warning.id.text,
                )
                return try office.draft(
                    warning,
                    kind: .earlyWarning,
                    in: Streams.warnings,
                    over: earlier,
                )
            }
        )
        return news
    }
}
