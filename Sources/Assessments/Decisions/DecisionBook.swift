/// The decisions of one checkup, by finding: applies those that still fit and lists those that do not.
struct DecisionBook {
    private let decisions: [FindingDecision]
    private let byFinding: [FindingKey: [FindingDecision]]

    /// A book of decisions in the order in which they were made.
    init(_ decisions: [FindingDecision]) {
        self.decisions = decisions
        byFinding = Dictionary(grouping: decisions, by: \.finding)
    }

    /// The finding as the decisions that still fit leave it.
    func decided(_ finding: AssessedFinding, by scale: RatingScale) -> AssessedFinding {
        guard let own = byFinding[finding.key] else { return finding }
        var standing = Standing()
        for decision in own where DecisionBook.fits(decision, finding) { standing.take(decision) }
        return finding.applying(standing, by: scale)
    }

    private static func fits(_ decision: FindingDecision, _ finding: AssessedFinding) -> Bool {
        decision.seenFacts.map { $0 == finding.facts } ?? true
    }

    /// The decisions that were not applied, in their order.
    func stale(
        findings: [AssessedFinding],
        points: [PointAssessment],
        isKnown: (FindingKey) -> Bool,
    ) -> [StaleDecision] {
        if decisions.isEmpty { return [] }
        let held = Dictionary(
            findings.map { ($0.key, $0) },
            uniquingKeysWith: { first, _ in first },
        )
        let possible = Set(points.flatMap(\.possible).flatMap(\.candidates).map(\.id))
        return decisions.compactMap { decision in
            if let finding = held[decision.finding] {
                if DecisionBook.fits(decision, finding) { return nil }
                return StaleDecision(decision: decision, reason: .factsChanged)
            }
            if case .rule(let id) = decision.finding, possible.contains(id) {
                return StaleDecision(decision: decision, reason: .onlyPossible)
            }
            let reason: StaleDecision.Reason =
                isKnown(decision.finding) ? .noLongerHolds : .unknownFinding
            return StaleDecision(decision: decision, reason: reason)
        }
    }
}
