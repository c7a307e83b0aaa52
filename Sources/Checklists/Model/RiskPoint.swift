public import Diagnostics

/// One legal risk: what to ask, what it means, what to do.
public struct RiskPoint: Hashable, Codable, Sendable {
    /// An id such as `D09-01`.
    public typealias ID = Identifier<RiskPoint>

    /// The id, permanent.
    public let id: ID
    /// Earlier ids.
    public let aliases: [ID]
    /// The risk, as a lawyer would head it.
    public let title: LocalizedText
    /// Whether it is part of the quick screen.
    public let isInScreen: Bool
    /// For which enterprises it is meant; nil for all.
    public let applies: Applicability?
    /// The questions asked once.
    public let questions: [Question]
    /// The questions asked once per row.
    public let tables: [QuestionTable]
    /// Expressions that several findings use.
    public let values: [NamedValue]
    /// The papers to ask for.
    public let papers: [Paper.ID]
    /// The findings, gravest first within an aspect.
    public let findings: [FindingRule]
    /// What it rests on.
    public let legalBasis: [LegalBasis]
    /// What may follow.
    public let consequences: Consequences
    /// The advice.
    public let recommendations: [Recommendation]
    /// Facts with the findings they make.
    public let examples: [Example]

    /// Creates a risk point.
    public init(
        id: ID,
        aliases: [ID] = [],
        title: LocalizedText,
        isInScreen: Bool = false,
        applies: Applicability? = nil,
        questions: [Question],
        tables: [QuestionTable] = [],
        values: [NamedValue] = [],
        papers: [Paper.ID] = [],
        findings: [FindingRule],
        legalBasis: [LegalBasis],
        consequences: Consequences,
        recommendations: [Recommendation],
        examples: [Example] = [],
    ) {
        self.id = id
        self.aliases = aliases
        self.title = title
        self.isInScreen = isInScreen
        self.applies = applies
        self.questions = questions
        self.tables = tables
        self.values = values
        self.papers = papers
        self.findings = findings
        self.legalBasis = legalBasis
        self.consequences = consequences
        self.recommendations = recommendations
        self.examples = examples
    }

    /// The citations, without the entries that rest on practice.
    public var citations: [Citation] {
        legalBasis.compactMap { basis in
            if case .citation(let citation) = basis { citation } else { nil }
        }
    }

    /// The recommendation with an id.
    public func recommendation(_ id: Recommendation.ID) -> Recommendation? {
        recommendations.first { $0.id == id }
    }
}
