import Checklists

/// Two assessments, and why a finding differs between them.
struct DeltaStage {
    private let held: [[FindingKey: AssessedFinding]]
    private let domains: [Set<String>]
    private let covered: [Set<RiskPoint.ID>]

    init(from before: Assessment, to after: Assessment) {
        let both = [before, after]
        held = both.map { assessment in
            Dictionary(assessment.findings.map { ($0.key, $0) }) { first, _ in first }
        }
        domains = both.map { Set($0.points.map(\.domain)) }
        covered = both.map { Set($0.points.filter(\.isSettled).map(\.id)) }
    }

    /// Why the same answers come to something else: the library, unless a domain is out of scope on one side.
    func libraryCause(of key: FindingKey) -> DeltaCause {
        guard let finding = held[0][key] ?? held[1][key], finding.point != nil else {
            return .library
        }
        return domains.allSatisfy { $0.contains(finding.domain) } ? .library : .notComparable
    }

    /// Why other answers under the same library come to something else.
    func cause(of key: FindingKey) -> DeltaCause {
        guard let finding = held[0][key] ?? held[1][key] else { return .enterprise }
        if let before = held[0][key], let after = held[1][key], before.saysTheSame(as: after) {
            return .judgment
        }
        guard let point = finding.point else { return .enterprise }
        return covered.allSatisfy { $0.contains(point) } ? .enterprise : .notComparable
    }
}

extension PointAssessment {
    /// Whether it was looked at and nothing about it is left open.
    fileprivate var isSettled: Bool { state.isCovered && missing.isEmpty }
}

extension AssessedFinding {
    /// Whether it rests on the same facts, wherever they come from, and is rated alike before any decision.
    fileprivate func saysTheSame(as other: AssessedFinding) -> Bool {
        facts.map(\.address) == other.facts.map(\.address)
            && facts.map(\.value) == other.facts.map(\.value)
            && rating.computed == other.rating.computed && exposure == other.exposure
    }
}
