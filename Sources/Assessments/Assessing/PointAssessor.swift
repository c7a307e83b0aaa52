import Checklists
import Diagnostics
import Interviews

/// Assesses one point: its findings before any decision, and its outcome after.
struct PointAssessor {
    let reader: FactReader
    let index: Int
    let scale: RatingScale
    let point: RiskPoint
    private let record: PointSheet?
    private let basis: PointBasis

    init(_ reader: FactReader, point index: Int, scale: RatingScale) {
        self.reader = reader
        self.index = index
        self.scale = scale
        point = reader.evaluator.checklist.points[index].point
        record = reader.records.points[index]
        basis = PointAssessor.basis(of: point, record, reader.input.sheet.searches)
    }

    private var evaluator: Evaluator { reader.evaluator }

    /// Whether findings are looked for: not where the lawyer says the point is not applicable or not checked, nor
    /// where it is left to a specialist and nobody was asked anything.
    private var isLookedAt: Bool {
        switch record?.mark {
        case .notApplicable?, .notChecked?: false
        case .needsSpecialist?: isAnswered
        case .sampled?, nil: true
        }
    }

    private var isAnswered: Bool {
        guard let record else { return false }
        return !record.answers.isEmpty
            || record.tables.values.contains { $0.isComplete || !$0.rows.isEmpty }
    }

    /// The point with its findings, each as the decisions leave it.
    func assess(
        decided: (AssessedFinding) -> AssessedFinding
    ) -> (point: PointAssessment, findings: [AssessedFinding]) {
        let selection = isLookedAt ? FindingSelection(of: index, by: evaluator) : nil
        let rules = selection.map {
            FindingAssessor(self, selection: $0, hasPapers: basis.extent != nil)
        }
        let findings = (rules?.findings ?? []).map(decided)
        let possible = rules?.possible ?? []
        let open = isLookedAt ? OpenQuestions(reader: reader, point: index).addresses : []
        let evidence = PointEvidence(
            inapplicable: inapplicable,
            mark: record?.mark,
            isTouched: isTouched,
            found: PointAssessor.strongest(findings),
            isOpen: !possible.isEmpty || !open.isEmpty,
            basis: basis,
        )
        let assessment = PointAssessment(
            id: point.id,
            checklist: evaluator.checklist.checklist.id,
            domain: evaluator.checklist.checklist.domain,
            title: point.title,
            outcome: OutcomeRule.outcome(of: evidence),
            basis: basis,
            findings: findings.map(\.key),
            possible: possible,
            open: open,
        )
        return (assessment, findings)
    }

    private static func strongest(_ findings: [AssessedFinding]) -> FindingBasis? {
        let bases = findings.filter(\.counts).compactMap(\.basis)
        return bases.contains(.documents) ? .documents : bases.first
    }

    private var inapplicable: LocalizedText? {
        guard evaluator.applies(index) == false else { return nil }
        let whole = evaluator.checklist
        if let applies = whole.applies, evaluator.evaluate(applies).truth == false {
            return whole.checklist.applies?.otherwise
        }
        return point.applies?.otherwise ?? whole.checklist.applies?.otherwise
    }

    private var isTouched: Bool {
        guard let record else { return !basis.lookups.isEmpty }
        let hasTable = record.tables.values.contains { $0.isComplete || !$0.rows.isEmpty }
        return !record.answers.isEmpty || hasTable || !record.papers.isEmpty || record.mark != nil
            || !basis.lookups.isEmpty
    }

    private static func basis(
        of point: RiskPoint,
        _ record: PointSheet?,
        _ searches: [PublicSearch],
    ) -> PointBasis {
        let papers = record?.papers ?? [:]
        let others = papers.isEmpty ? [] : Set(papers.keys).subtracting(point.papers).sorted()
        return PointBasis(
            papers: (point.papers + others).compactMap { paper in
                papers[paper].map { .init(paper: paper, state: $0) }
            },
            lookups: searches.compactMap { search in
                let concerns = search.points.contains {
                    $0 == point.id || point.aliases.contains($0)
                }
                return concerns ? .init(search: search.id, site: search.site, on: search.on) : nil
            },
        )
    }
}
