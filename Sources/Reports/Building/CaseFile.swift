internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Interviews

/// The material sorted for printing, in no language yet: findings numbered, sealed ones apart, states settled.
struct CaseFile: Sendable {
    let material: ReportMaterial
    /// The findings of the report, in its order.
    let open: [ReportedFinding]
    /// The findings of the sealed annex, in its order.
    let sealed: [ReportedFinding]
    /// How many findings a lawyer set aside, sealed ones left out.
    let dismissedCount: Int
    /// The points, in the order of the checklists.
    let points: [ReportedPoint]
    /// The domains that have points.
    let domainCodes: Set<String>
    /// The number of each finding in the report.
    let numbers: [FindingKey: Int]
    private let firstOpen: [RiskPoint.ID: Int]
    private let firstSealed: [RiskPoint.ID: Int]
    /// The advice of the report, each piece once.
    let measures: [Measure]
    /// The number of each piece of advice.
    let adviceNumbers: [Advice.Key: String]
    /// Where the questions of facts stand.
    let facts: FactIndex
    /// The titles of the papers.
    let papers: [Paper.ID: LocalizedText]
    /// What the points were checked on besides the answers.
    let bases: [RiskPoint.ID: PointBasis]
    /// The public records looked up.
    let searches: [PublicSearch.ID: PublicSearch]

    init(_ material: ReportMaterial) {
        let assessed = material.assessment.findings
        let counted = CaseFile.resolved(assessed.filter(\.counts), material)
        let open = CaseFile.numbered(counted.filter { !$0.assessed.isRestricted })
        self.material = material
        self.open = open
        sealed = CaseFile.numbered(counted.filter(\.assessed.isRestricted))
        dismissedCount = assessed.count { !$0.counts && !$0.isRestricted }
        numbers = Dictionary(open.map { ($0.assessed.key, $0.number) }, uniquingKeysWith: { $1 })
        firstOpen = CaseFile.firsts(open)
        firstSealed = CaseFile.firsts(sealed)
        measures = Measure.collected(open)
        adviceNumbers = Dictionary(
            measures.map { ($0.advice.key, $0.number) },
            uniquingKeysWith: { first, _ in first },
        )
        let byKey = Dictionary(open.map { ($0.assessed.key, $0) }, uniquingKeysWith: { $1 })
        points = material.assessment.points.map { ReportedPoint($0, open: byKey) }
        domainCodes = Set(points.map(\.assessed.domain))
        facts = FactIndex(material)
        papers = Dictionary(
            material.library.papers.map { ($0.id, $0.title) },
            uniquingKeysWith: { first, _ in first },
        )
        bases = Dictionary(
            material.assessment.points.map { ($0.id, $0.basis) },
            uniquingKeysWith: { first, _ in first },
        )
        searches = Dictionary(
            material.sheet.searches.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first },
        )
    }

    /// The urgent findings of the report, by deadline.
    var urgent: [ReportedFinding] {
        open.filter(\.assessed.isUrgent).sorted { left, right in
            (left.deadlineNumber, left.number) < (right.deadlineNumber, right.number)
        }
    }

    /// The number of the finding of the same document under which the consequences of its point stand.
    func firstOfPoint(_ finding: ReportedFinding) -> Int {
        guard let point = finding.point?.id else { return finding.number }
        let firsts = finding.assessed.isRestricted ? firstSealed : firstOpen
        return firsts[point] ?? finding.number
    }

    private static func firsts(_ findings: [ReportedFinding]) -> [RiskPoint.ID: Int] {
        Dictionary(
            findings.compactMap { finding in finding.point.map { ($0.id, finding.number) } },
            uniquingKeysWith: { first, _ in first },
        )
    }

    /// How much was checked, by the states that are printed.
    var coverage: Assessments.Coverage {
        Coverage(
            covered: points.count { $0.state.isCovered },
            applicable: points.count { $0.state != .notApplicable },
        )
    }

    private static func resolved(
        _ findings: [AssessedFinding],
        _ material: ReportMaterial,
    ) -> [ReportedFinding] {
        let own = Dictionary(
            material.sheet.findings.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first },
        )
        let domains = Dictionary(
            material.assessment.domains.map { ($0.code, $0.title) },
            uniquingKeysWith: { first, _ in first },
        )
        var ownCounts: [String: Int] = [:]
        return findings.map { finding in
            let point = finding.point.flatMap { material.library.point($0)?.point }
            var reported = ReportedFinding(
                finding,
                point: point,
                domainTitle: domains[finding.domain].flatMap { $0.zh == finding.domain ? nil : $0 },
            )
            if case .own(let id) = finding.key {
                ownCounts[finding.domain, default: 0] += 1
                reported.own = own[id]
                reported.id = "\(finding.domain)-L\(ownCounts[finding.domain] ?? 0)"
            }
            return reported
        }
    }

    /// Gravest first; within a level what is urgent, then the score, then the id.
    private static func numbered(_ findings: [ReportedFinding]) -> [ReportedFinding] {
        let sorted = findings.sorted { left, right in
            left.rank == right.rank
                ? left.assessed.key < right.assessed.key : left.rank < right.rank
        }
        return sorted.enumerated().map { index, finding in
            var finding = finding
            finding.number = index + 1
            return finding
        }
    }
}
