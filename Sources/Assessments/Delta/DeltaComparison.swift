import Checklists

/// Three assessments side by side, and the steps that lead from the first to the last, cause by cause.
struct DeltaComparison {
    /// Findings that change at once, for one cause, to what they are in a later column.
    private struct Step {
        let cause: DeltaCause
        let findings: Set<FindingKey>
        let target: [FindingKey: AssessedFinding]
    }

    private let columns: [[FindingKey: AssessedFinding]]
    private let firstCauses: [FindingKey: DeltaCause]
    private let secondCauses: [FindingKey: DeltaCause]

    init(_ then: Assessment, _ rescored: Assessment, _ now: Assessment) {
        let columns = [then, rescored, now].map { assessment in
            Dictionary(assessment.counted.map { ($0.key, $0) }) { first, _ in first }
        }
        self.columns = columns
        let first = DeltaStage(from: then, to: rescored)
        let second = DeltaStage(from: rescored, to: now)
        firstCauses = DeltaComparison.causes(columns[0], columns[1]) { first.libraryCause(of: $0) }
        secondCauses = DeltaComparison.causes(columns[1], columns[2]) { second.cause(of: $0) }
    }

    private static func causes(
        _ before: [FindingKey: AssessedFinding],
        _ after: [FindingKey: AssessedFinding],
        _ cause: (FindingKey) -> DeltaCause,
    ) -> [FindingKey: DeltaCause] {
        var causes: [FindingKey: DeltaCause] = [:]
        for key in Set(before.keys).union(after.keys)
        where before[key].map(DeltaLine.Cell.init) != after[key].map(DeltaLine.Cell.init) {
            causes[key] = cause(key)
        }
        return causes
    }

    /// The findings of all columns, gravest first by the latest column that has them.
    var lines: [DeltaLine] {
        let keys = columns.reduce(into: Set<FindingKey>()) { $0.formUnion($1.keys) }
        return keys.compactMap(line).sorted { left, right in
            let (first, second) = (DeltaComparison.weight(left), DeltaComparison.weight(right))
            return first == second ? left.finding < right.finding : first > second
        }
    }

    private func line(_ key: FindingKey) -> DeltaLine? {
        guard let latest = columns.reversed().compactMap({ $0[key] }).first else { return nil }
        return DeltaLine(
            finding: key,
            title: latest.title,
            domain: latest.domain,
            isRestricted: latest.isRestricted,
            then: columns[0][key].map(DeltaLine.Cell.init),
            rescored: columns[1][key].map(DeltaLine.Cell.init),
            now: columns[2][key].map(DeltaLine.Cell.init),
            firstCause: firstCauses[key],
            secondCause: secondCauses[key],
        )
    }

    private static func weight(_ line: DeltaLine) -> Int {
        (line.now ?? line.rescored ?? line.then)?.weight ?? 0
    }

    /// The money of one kind; nil where no column has any.
    func exposure(_ kind: ExposureKind) -> ExposureDelta? {
        let totals = columns.map { ExposureTotals(of: DeltaComparison.inOrder($0))[kind] }
        guard totals.contains(where: { $0 != nil }) else { return nil }
        return ExposureDelta(
            kind: kind,
            low: split { ExposureTotals(of: $0)[kind]?.low ?? 0 },
            high: split { ExposureTotals(of: $0)[kind]?.high ?? 0 },
            isAtLeast: totals.contains { !($0?.unquantified.isEmpty ?? true) },
        )
    }

    /// A number of the findings that hold, split by cause.
    ///
    /// The findings of one cause change together, one cause after the other, so that the parts make up the whole even
    /// where several findings share a debt.
    func split(_ measure: ([AssessedFinding]) -> Int) -> DeltaSplit {
        var findings = columns[0]
        let start = measure(DeltaComparison.inOrder(findings))
        var value = start
        var parts: [DeltaCause: Int] = [:]
        for step in steps where !step.findings.isEmpty {
            for key in step.findings { findings[key] = step.target[key] }
            let next = measure(DeltaComparison.inOrder(findings))
            parts[step.cause, default: 0] &+= next &- value
            value = next
        }
        return DeltaSplit(then: start, parts: parts, now: value)
    }

    private var steps: [Step] {
        [
            step(.notComparable, firstCauses, 1), step(.library, firstCauses, 1),
            step(.notComparable, secondCauses, 2), step(.judgment, secondCauses, 2),
            step(.enterprise, secondCauses, 2),
        ]
    }

    private func step(
        _ cause: DeltaCause,
        _ causes: [FindingKey: DeltaCause],
        _ column: Int,
    ) -> Step {
        Step(
            cause: cause,
            findings: Set(causes.filter { $0.value == cause }.keys),
            target: columns[column],
        )
    }

    private static func inOrder(_ findings: [FindingKey: AssessedFinding]) -> [AssessedFinding] {
        findings.values.sorted { $0.key < $1.key }
    }
}
