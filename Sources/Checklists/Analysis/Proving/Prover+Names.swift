/// What names stand for, and what follows from their being asked.
extension Prover {
    /// The expression of a named value with the rows that it sees; nil for other names.
    func expanded(_ reference: Reference, _ rows: RowBinding) -> Goal.Operand? {
        guard case .value(let point, let index) = reference else { return nil }
        let value = checklist.points[point].values[index]
        let row = value.table.flatMap { rows.row(of: TableReference(point: point, table: $0)) }
        return Goal.Operand(value.expression, row.map { RowBinding.none.with($0) } ?? .none)
    }

    /// The question behind a name.
    func question(_ reference: Reference) -> CompiledQuestion? {
        switch reference {
        case .question(let point, let question): checklist.points[point].questions[question]
        case .rowQuestion(let point, let table, let question):
            checklist.points[point].tables[table].questions[question]
        case .enterprise(let index): form.profile[index]
        case .fact(let index): form.gates[index]
        case .value, .parameter, .baseDate: nil
        }
    }

    func name(_ reference: Reference, _ rows: RowBinding) -> Assumptions.Name {
        guard case .rowQuestion(let point, let table, _) = reference else {
            return Assumptions.Name(reference: reference, row: nil)
        }
        return Assumptions.Name(
            reference: reference,
            row: rows.row(of: TableReference(point: point, table: table)),
        )
    }

    /// What a name may be worth, before anything is assumed.
    private func untouched(_ reference: Reference) -> Possibilities {
        switch reference {
        case .baseDate: return Possibilities(.range(Interval(nil, nil, isWhole: true)))
        case .parameter: return Possibilities(.range(.everything), canBeUnknown: true)
        case .value: return .unlimited
        case .question(let point, _):
            let mayNotApply = point != home && !applicability(of: point).isEmpty
            guard let question = question(reference) else { return .unlimited }
            return .answers(to: question, canBeAbsent: question.when != nil || mayNotApply)
        case .rowQuestion, .enterprise, .fact:
            guard let question = question(reference) else { return .unlimited }
            return .answers(to: question, canBeAbsent: question.when != nil)
        }
    }

    func possibilities(
        of reference: Reference,
        _ rows: RowBinding,
        _ assumptions: Assumptions,
    ) -> Possibilities {
        assumptions.possibilities[name(reference, rows)] ?? untouched(reference)
    }

    /// Narrows what a name may be worth; no alternative is left when that is nothing.
    mutating func restrict(
        _ reference: Reference,
        _ rows: RowBinding,
        _ assumptions: inout Assumptions,
        _ narrow: (inout Possibilities) -> Void,
    ) -> [[Goal]] {
        let name = name(reference, rows)
        var possibilities = assumptions.possibilities[name] ?? untouched(reference)
        narrow(&possibilities)
        if possibilities.hasNoValue { possibilities.content = .nothing }
        guard !possibilities.isImpossible else { return [] }
        assumptions.possibilities[name] = possibilities
        if !possibilities.canBeAbsent { return [shown(name, rows, &assumptions)] }
        if possibilities.content == .nothing, !possibilities.canBeUnknown {
            return [hidden(name, rows)]
        }
        return [[]]
    }

    /// What must hold for a question to be shown.
    private func shown(
        _ name: Assumptions.Name,
        _ rows: RowBinding,
        _ assumptions: inout Assumptions,
    ) -> [Goal] {
        guard assumptions.shown.insert(name).inserted else { return [] }
        var goals: [Goal] = []
        if case .question(let point, _) = name.reference, point != home {
            goals += applicability(of: point)
        }
        if let when = question(name.reference)?.when {
            goals.append(.truth(when, true, ownRow(name)))
        }
        return goals
    }

    /// What must hold for a question to be hidden, where that is its own condition alone.
    private func hidden(_ name: Assumptions.Name, _ rows: RowBinding) -> [Goal] {
        if case .question(let point, _) = name.reference, point != home { return [] }
        guard let when = question(name.reference)?.when else { return [] }
        return [.truth(when, false, ownRow(name))]
    }

    private func ownRow(_ name: Assumptions.Name) -> RowBinding {
        name.row.map { RowBinding.none.with($0) } ?? .none
    }

    /// The bits of options in the order of a choice; nil where that cannot be said.
    func optionMask(_ values: [Value], of reference: Reference) -> UInt64? {
        guard let options = question(reference)?.question.options, options.count <= 64 else {
            return nil
        }
        var mask: UInt64 = 0
        for case .choice(let id) in values {
            guard let index = options.firstIndex(where: { $0.id == id }) else { continue }
            mask |= 1 << UInt64(index)
        }
        return mask
    }
}
