import Checklists
import Interviews

/// Gathers the known facts that expressions use, once each, in the order in which they are first used.
struct FactCollector {
    private struct Formula: Hashable {
        let point: Int
        let value: Int
    }

    private let reader: FactReader
    private var formulas: [Formula: [NameStep]] = [:]
    private var visited: Set<NameUse> = []
    private var facts: [FactUse] = []

    init(reader: FactReader) {
        self.reader = reader
    }

    /// The facts that some expressions use together.
    mutating func facts(of expressions: [Expression?]) -> [FactUse] {
        visited.removeAll(keepingCapacity: true)
        facts = []
        for case let expression? in expressions { add(NameStep.steps(of: expression), []) }
        return facts
    }

    private mutating func add(_ steps: [NameStep], _ rows: [RowPosition]) {
        for step in steps {
            switch step {
            case .name(let reference): add(reference, rows)
            case .rows(let table, let steps):
                for row in 0..<reader.evaluator.extent(of: table).rows {
                    add(steps, rows + [RowPosition(table: table, row: row)])
                }
            }
        }
    }

    private mutating func add(_ reference: Reference, _ rows: [RowPosition]) {
        let use = NameUse(reference, rows: rows, in: reader.evaluator.checklist)
        guard visited.insert(use).inserted else { return }
        if case .value(let point, let index) = reference {
            add(formula(point, index), use.row.map { [$0] } ?? [])
        } else if let value = reader.evaluator.value(of: reference, rows: rows).value,
            let address = reader.address(of: reference, rows: rows)
        {
            let source = reader.answer(to: reference, rows: rows)?.source
            facts.append(FactUse(address: address, value: value, source: source))
        }
    }

    private mutating func formula(_ point: Int, _ index: Int) -> [NameStep] {
        let key = Formula(point: point, value: index)
        if let known = formulas[key] { return known }
        let value = reader.evaluator.checklist.points[point].values[index]
        let steps = NameStep.steps(of: value.expression)
        formulas[key] = steps
        return steps
    }
}
