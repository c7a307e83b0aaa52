import Checklists
import Diagnostics
import Interviews

/// Rates the findings that the rules of one point make, or may make.
struct FindingAssessor {
    private let assessor: PointAssessor
    private let selection: FindingSelection
    private let hasPapers: Bool
    private let rules: [CompiledFinding]

    init(_ assessor: PointAssessor, selection: FindingSelection, hasPapers: Bool) {
        self.assessor = assessor
        self.selection = selection
        self.hasPapers = hasPapers
        rules = assessor.reader.evaluator.checklist.points[assessor.index].findings
    }

    /// The findings that hold, in the order of the point.
    var findings: [AssessedFinding] {
        var collector = FactCollector(reader: assessor.reader)
        return selection.holding.map { index in
            let rule = rules[index]
            let facts = collector.facts(of: [rule.when, rule.low, rule.high, rule.deadline])
            return finding(index, facts: facts)
        }
    }

    /// The aspects that cannot be decided.
    var possible: [PossibleFinding] {
        selection.aspects.compactMap { aspect in
            guard case .possible(let indices, let orNone) = aspect.outcome else { return nil }
            return PossibleFinding(
                point: assessor.point.id,
                aspect: aspect.name,
                candidates: indices.map(candidate),
                orNone: orNone,
                missing: aspect.missing.compactMap(assessor.reader.address),
            )
        }
    }

    private func finding(_ index: Int, facts: [FactUse]) -> AssessedFinding {
        let rule = rules[index].rule
        return AssessedFinding(
            key: .rule(rule.id),
            point: assessor.point.id,
            domain: assessor.reader.evaluator.checklist.checklist.domain,
            title: rule.title ?? assessor.point.title,
            statement: nil,
            analysis: rule.analysis,
            status: .identified,
            edit: nil,
            rating: rating(index),
            exposure: exposure(index),
            urgency: selection.deadlines[index].map {
                Urgency(deadline: $0, on: assessor.reader.input.sheet.baseDate)
            },
            isRestricted: rule.isRestricted,
            advice: rule.recommendations.compactMap { id in
                assessor.point.recommendation(id).map {
                    Advice(key: .rule($0.id), category: $0.category, withinDays: $0.withinDays)
                }
            },
            facts: facts,
            basis: hasPapers || facts.contains(where: \.isDocumented) ? .documents : .word,
        )
    }

    private func candidate(_ index: Int) -> PossibleFinding.Candidate {
        let rule = rules[index].rule
        return PossibleFinding.Candidate(
            id: rule.id,
            title: rule.title ?? assessor.point.title,
            level: rating(index).level,
            isRestricted: rule.isRestricted,
        )
    }

    private func rating(_ index: Int) -> RiskRating {
        let rule = rules[index].rule
        return RiskRating(
            likelihood: rule.likelihood,
            impact: rule.impact,
            exposureHigh: selection.exposures[index]?.high,
            floor: rule.floor,
            by: assessor.scale,
        )
    }

    private func exposure(_ index: Int) -> AssessedExposure? {
        guard let exposure = rules[index].rule.exposure, let amount = selection.exposures[index]
        else {
            return nil
        }
        return AssessedExposure(
            kind: exposure.kind,
            low: amount.low,
            high: amount.high,
            debt: exposure.debt.map { DebtKey($0, in: assessor.point) },
            missing: amount.missing.compactMap(assessor.reader.address),
        )
    }
}
