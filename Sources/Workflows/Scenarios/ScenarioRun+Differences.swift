import Assessments
import ChecklistYAML
public import Checklists

extension ScenarioRun {
    /// Where it comes out otherwise than the scenario says.
    ///
    /// With a checklist, only its findings are compared: levels and totals are those of the whole enterprise.
    public func differences(in checklist: Checklist.ID? = nil) -> [ScenarioDifference] {
        func concerns(_ id: FindingRule.ID) -> Bool {
            checklist.map { id.text.hasPrefix("\($0)-") } ?? true
        }
        var differences = findingDifferences(concerns)
        differences += assessment.stale.filter { stale in
            if case .rule(let id) = stale.decision.finding {
                concerns(id)
            } else {
                checklist == nil
            }
        }.map(ScenarioDifference.stale)
        if checklist == nil { differences += levelDifference.map { [$0] } ?? [] }
        if checklist == nil { differences += exposureDifferences }
        return differences
    }

    private func findingDifferences(_ concerns: (FindingRule.ID) -> Bool) -> [ScenarioDifference] {
        let holding = assessment.findings.compactMap { finding -> FindingRule.ID? in
            if case .rule(let id) = finding.key { id } else { nil }
        }
        let open = assessment.points.flatMap(\.possible)
        let possible = open.flatMap { $0.candidates.map(\.id) }
        let expected = scenario.expected
        var differences: [ScenarioDifference] = []
        if Set(holding.filter(concerns)) != Set(expected.findings.filter(concerns)) {
            differences.append(
                .findings(
                    expected: expected.findings.filter(concerns),
                    found: holding.filter(concerns),
                )
            )
        }
        if Set(possible.filter(concerns)) != Set(expected.possible.filter(concerns)) {
            let surplus = open.filter {
                $0.candidates.contains { concerns($0.id) && !expected.possible.contains($0.id) }
            }
            differences.append(
                .possible(
                    expected: expected.possible.filter(concerns),
                    found: possible.filter(concerns),
                    missing: surplus.flatMap(\.missing).map(\.text),
                )
            )
        }
        return differences
    }

    private var levelDifference: ScenarioDifference? {
        guard let expected = scenario.expected.level else { return nil }
        let found: RiskLevel? =
            if case .highest(let level) = assessment.headline.verdict { level } else { nil }
        return found?.rawValue == expected ? nil : .level(expected: expected, found: found)
    }

    /// Every kind is compared, restricted findings among it, unless the scenario names no amount at all.
    private var exposureDifferences: [ScenarioDifference] {
        guard !scenario.expected.exposure.isEmpty else { return [] }
        let totals = assessment.exposureWithRestricted
        return ExposureKind.allCases.compactMap { kind in
            let expected = scenario.expected.exposure[kind].flatMap { range in
                range.low.hundredths.flatMap { low in
                    range.high.hundredths.map { min(low, $0)...max(low, $0) }
                }
            }
            let found = totals[kind].map { min($0.low, $0.high)...max($0.low, $0.high) }
            return expected == found ? nil : .exposure(kind, expected: expected, found: found)
        }
    }
}
