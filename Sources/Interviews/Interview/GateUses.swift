import Checklists

/// Who mentions each gate.
struct GateUses {
    /// By gate: the points that mention it, by their positions among all points.
    let points: [[Int]]
    /// By gate: the later gates whose condition mentions it.
    let gates: [[Int]]

    init(_ library: Library, _ index: LibraryIndex) {
        var points = library.form.gates.map { _ in [Int]() }
        func note(_ number: Int, _ expression: Expression?) {
            expression?.eachReference { reference in
                if case .fact(let gate) = reference, points[gate].last != number {
                    points[gate].append(number)
                }
            }
        }
        for (number, position) in index.positions.enumerated() {
            let checklist = library.checklists[position.checklist]
            note(number, checklist.applies)
            checklist.points[position.point].eachExpression { note(number, $0) }
        }
        var gates = library.form.gates.map { _ in [Int]() }
        for (later, question) in library.form.gates.enumerated() {
            question.when?.eachReference { reference in
                if case .fact(let gate) = reference, gates[gate].last != later {
                    gates[gate].append(later)
                }
            }
        }
        self.points = points
        self.gates = gates
    }
}

extension CompiledPoint {
    /// Looks at everything that is worked out for it.
    fileprivate func eachExpression(_ look: (Expression?) -> Void) {
        func question(_ question: CompiledQuestion) {
            look(question.when)
            look(question.min)
            look(question.max)
        }
        look(applies)
        questions.forEach(question)
        for table in tables {
            look(table.when)
            table.questions.forEach(question)
        }
        for value in values { look(value.expression) }
        for finding in findings {
            look(finding.when)
            look(finding.low)
            look(finding.high)
            look(finding.deadline)
        }
    }
}
