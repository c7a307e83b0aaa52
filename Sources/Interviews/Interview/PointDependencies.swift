import Checklists

/// What the visibility of a point's questions rests on, its own answers apart.
struct PointDependencies: Equatable {
    var points: Set<Int> = []
    var enterprise: Set<Int> = []
    var facts: Set<Int> = []
    var parameters: Set<Int> = []
    var usesBaseDate = false

    mutating func formUnion(_ other: PointDependencies) {
        points.formUnion(other.points)
        enterprise.formUnion(other.enterprise)
        facts.formUnion(other.facts)
        parameters.formUnion(other.parameters)
        usesBaseDate = usesBaseDate || other.usesBaseDate
    }

    /// Whether a change of what all checklists share can change the point.
    func isTouched(from old: EvaluationContext, to new: EvaluationContext) -> Bool {
        if usesBaseDate, old.baseDate != new.baseDate { return true }
        return enterprise.contains { old.enterprise[$0] != new.enterprise[$0] }
            || facts.contains { old.facts[$0] != new.facts[$0] }
            || parameters.contains { old.parameters[$0] != new.parameters[$0] }
    }
}

extension PointDependencies {
    /// The dependencies of every point of a checklist, with all that they rest on in turn.
    static func all(of checklist: CompiledChecklist) -> [PointDependencies] {
        var found = checklist.points.indices.map { direct($0, in: checklist) }
        for index in found.indices where !found[index].points.isEmpty {
            var seen: Set<Int> = [index]
            var waiting = Array(found[index].points)
            while let next = waiting.popLast() {
                guard seen.insert(next).inserted else { continue }
                found[index].formUnion(found[next])
                waiting += found[next].points
            }
        }
        return found
    }

    private static func direct(_ index: Int, in checklist: CompiledChecklist) -> PointDependencies {
        var collector = DependencyCollector(checklist)
        let point = checklist.points[index]
        collector.add(checklist.applies)
        collector.add(point.applies)
        for question in point.questions { collector.add(question.when) }
        for table in point.tables {
            collector.add(table.when)
            for question in table.questions { collector.add(question.when) }
        }
        return collector.found
    }
}

/// Gathers the names of expressions, looking through named values.
struct DependencyCollector {
    private let checklist: CompiledChecklist
    private(set) var found = PointDependencies()
    private var seenValues: Set<Reference> = []

    init(_ checklist: CompiledChecklist) {
        self.checklist = checklist
    }

    mutating func add(_ expression: Expression?) {
        guard let expression else { return }
        switch expression {
        case .reference(let reference): add(reference)
        case .table(_, let table, _): found.points.insert(table.point)
        default: break
        }
        for part in expression.parts { add(part) }
    }

    private mutating func add(_ reference: Reference) {
        switch reference {
        case .question(let point, _), .rowQuestion(let point, _, _): found.points.insert(point)
        case .value(let point, let value):
            found.points.insert(point)
            guard seenValues.insert(reference).inserted else { return }
            add(checklist.points[point].values[value].expression)
        case .enterprise(let index): found.enterprise.insert(index)
        case .fact(let index): found.facts.insert(index)
        case .parameter(let index): found.parameters.insert(index)
        case .baseDate: found.usesBaseDate = true
        }
    }
}
