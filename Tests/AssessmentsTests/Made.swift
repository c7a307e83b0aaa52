import Checklists
import Diagnostics
import Interviews
import Testing

/// Short ways to write checklists for tests.
enum Made {
    static func text(_ zh: String, _ en: String? = nil) -> LocalizedText {
        LocalizedText(zh: zh, en: en ?? zh)
    }

    static func question(
        _ id: String,
        _ type: QuestionType = .yesNo,
        ask: LocalizedText? = nil,
        options: [QuestionOption] = [],
        when: String? = nil,
        isOptional: Bool = false,
    ) -> Question {
        Question(
            id: .init(id),
            who: .owner,
            ask: ask ?? text("问\(id)？", "\(id)?"),
            type: type,
            options: options,
            when: when.map { ExpressionText($0) },
            isOptional: isOptional,
        )
    }

    static func exposure(
        _ high: String,
        low: String? = nil,
        kind: ExposureKind = .payable,
        debt: String? = nil,
    ) -> Exposure {
        Exposure(
            kind: kind,
            debt: debt,
            low: low.map { ExpressionText($0) },
            high: ExpressionText(high),
        )
    }

    static func finding(
        _ id: String,
        when: String,
        aspect: String = "main",
        likelihood: Int = 3,
        impact: Impact = Impact(property: 1, liability: 2, reach: 1),
        exposure: Exposure? = nil,
        floor: RatingFloor? = nil,
        deadline: String? = nil,
        isRestricted: Bool = false,
        recommendations: [Recommendation.ID] = [],
    ) -> FindingRule {
        FindingRule(
            id: .init(id),
            aspect: aspect,
            when: ExpressionText(when),
            title: text("风险\(id)", "Risk \(id)"),
            likelihood: likelihood,
            impact: impact,
            exposure: exposure,
            floor: floor,
            deadline: deadline.map { ExpressionText($0) },
            isRestricted: isRestricted,
            recommendations: recommendations,
        )
    }

    static func recommendation(_ id: String, days: Int = 30) -> Recommendation {
        Recommendation(
            id: .init(id),
            category: .signOrAmend,
            withinDays: days,
            action: text("补签", "Sign"),
            proof: text("合同", "Contracts"),
        )
    }

    static func point(
        _ id: String,
        questions: [Question],
        tables: [QuestionTable] = [],
        values: [(String, String)] = [],
        papers: [Paper.ID] = [],
        applies: String? = nil,
        findings: [FindingRule],
        recommendations: [Recommendation] = [],
    ) -> RiskPoint {
        RiskPoint(
            id: .init(id),
            title: text("风险点\(id)", "Point \(id)"),
            applies: applies.map {
                Applicability(when: ExpressionText($0), otherwise: text("规模不够", "too small"))
            },
            questions: questions,
            tables: tables,
            values: values.map { NamedValue(id: .init($0.0), is: ExpressionText($0.1)) },
            papers: papers,
            findings: findings,
            legalBasis: [.practice],
            consequences: Consequences(civil: text("赔偿", "Damages")),
            recommendations: recommendations,
        )
    }

    static func checklist(
        _ domain: String,
        _ points: [RiskPoint],
        applies: Applicability? = nil,
    ) throws -> Checklist {
        Checklist(
            id: .init(domain),
            version: 1,
            domain: domain,
            title: text("领域\(domain)", "Domain \(domain)"),
            verifiedOn: try date("2026-09-30"),
            applies: applies,
            points: points,
        )
    }

    static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func money(_ yuan: Int) -> Value { .money(Rational(yuan)) }
}

extension Answer {
    static func known(_ value: Value, _ source: AnswerSource = .enterprise) -> Answer {
        Answer(.value(value), source: source)
    }

    static let yes = Answer.known(.yesNo(true))
    static let no = Answer.known(.yesNo(false))
    static let dontKnow = Answer(.dontKnow(reason: nil))
}
