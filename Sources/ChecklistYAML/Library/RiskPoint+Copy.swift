import Checklists
import Diagnostics

extension Checklist {
    /// The checklist with other points.
    func with(points: [RiskPoint]) -> Checklist {
        Checklist(
            id: id,
            version: version,
            domain: domain,
            title: title,
            verifiedOn: verifiedOn,
            applies: applies,
            points: points,
        )
    }
}

extension RiskPoint {
    /// The point with some parts replaced.
    func with(
        title: LocalizedText? = nil,
        questions: [Question]? = nil,
        tables: [QuestionTable]? = nil,
        papers: [Paper.ID]? = nil,
        findings: [FindingRule]? = nil,
        legalBasis: [LegalBasis]? = nil,
        recommendations: [Recommendation]? = nil,
        examples: [Example]? = nil,
    ) -> RiskPoint {
        RiskPoint(
            id: id,
            aliases: aliases,
            title: title ?? self.title,
            isInScreen: isInScreen,
            applies: applies,
            questions: questions ?? self.questions,
            tables: tables ?? self.tables,
            values: values,
            papers: papers ?? self.papers,
            findings: findings ?? self.findings,
            legalBasis: legalBasis ?? self.legalBasis,
            consequences: consequences,
            recommendations: recommendations ?? self.recommendations,
            examples: examples ?? self.examples,
        )
    }
}

extension Question {
    /// The question with another help text.
    func with(help: LocalizedText?) -> Question {
        Question(
            id: id,
            aliases: aliases,
            who: who,
            ask: ask,
            help: help,
            type: type,
            options: options,
            when: when,
            min: min,
            max: max,
            unit: unit,
            isOptional: isOptional,
        )
    }
}

extension FindingRule {
    /// The finding with the parts that a change names.
    func with(_ change: Overlay.Change) -> FindingRule {
        FindingRule(
            id: id,
            aspect: aspect,
            when: when,
            title: change.title ?? title,
            analysis: analysis,
            likelihood: change.likelihood ?? likelihood,
            impact: change.impact ?? impact,
            exposure: exposure,
            floor: floor,
            deadline: deadline,
            isRestricted: isRestricted,
            recommendations: recommendations
                + change.recommendationIDs.filter { !recommendations.contains($0) },
        )
    }
}

extension Recommendation {
    /// The recommendation with another number of days.
    func with(withinDays: Int) -> Recommendation {
        Recommendation(
            id: id,
            category: category,
            withinDays: withinDays,
            who: who,
            action: action,
            proof: proof,
        )
    }
}
