/// How a condition comes apart.
extension Prover {
    mutating func takeApart(
        _ condition: Expression,
        _ truth: Bool,
        _ rows: RowBinding,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        switch condition {
        case .constant(.yesNo(let value)): value == truth ? [[]] : []
        case .reference(let reference): takeApart(reference, truth, rows, &assumptions)
        case .not(let inner): [[.truth(inner, !truth, rows)]]
        case .and(let left, let right): together(left, right, truth, all: truth, rows)
        case .or(let left, let right): together(left, right, truth, all: !truth, rows)
        case .conditional(let test, let first, let second):
            [
                [.truth(test, true, rows), .truth(first, truth, rows)],
                [.truth(test, false, rows), .truth(second, truth, rows)],
            ]
        case .comparison(let comparison, let left, let right):
            compare(comparison, Goal.Operand(left, rows), Goal.Operand(right, rows), truth)
        case .membership(let inner, let list):
            isOne(Goal.Operand(inner, rows), list, truth, &assumptions)
        case .has(let inner, let option):
            has(Goal.Operand(inner, rows), option, truth, &assumptions)
        case .industry(let inner, _): truth ? [[.present(Goal.Operand(inner, rows))]] : [[]]
        case .known(let inner): isKnown(Goal.Operand(inner, rows), truth, &assumptions)
        case .asked(let inner):
            truth
                ? [[.present(Goal.Operand(inner, rows))]] : [[.absent(Goal.Operand(inner, rows))]]
        case .table(let function, let table, let body):
            overRows(function, table, body, truth, rows, &assumptions)
        default: [[]]
        }
    }

    private func together(
        _ left: Expression,
        _ right: Expression,
        _ truth: Bool,
        all: Bool,
        _ rows: RowBinding,
    ) -> [[Goal]] {
        all
            ? [[.truth(left, truth, rows), .truth(right, truth, rows)]]
            : [[.truth(left, truth, rows)], [.truth(right, truth, rows)]]
    }

    private mutating func takeApart(
        _ reference: Reference,
        _ truth: Bool,
        _ rows: RowBinding,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        if let operand = expanded(reference, rows) {
            return [[.truth(operand.expression, truth, operand.rows)]]
        }
        return restrict(reference, rows, &assumptions) { possibilities in
            possibilities.canBeUnknown = false
            if truth { possibilities.canBeAbsent = false }
            if case .truths(let canBeTrue, let canBeFalse) = possibilities.content {
                possibilities.content = .truths(
                    canBeTrue: canBeTrue && truth,
                    canBeFalse: canBeFalse && !truth,
                )
            }
        }
    }

    private mutating func isOne(
        _ operand: Goal.Operand,
        _ list: [Value],
        _ truth: Bool,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        if case .conditional(let test, let first, let second) = operand.expression {
            return split(test, operand.rows) { chosen in
                .truth(.membership(chosen ? first : second, list), truth, operand.rows)
            }
        }
        guard case .reference(let reference) = operand.expression else {
            return truth ? [[.present(operand)]] : [[]]
        }
        if let inner = expanded(reference, operand.rows) {
            return [[.truth(.membership(inner.expression, list), truth, inner.rows)]]
        }
        let mask = optionMask(list, of: reference)
        return restrict(reference, operand.rows, &assumptions) { possibilities in
            possibilities.canBeUnknown = false
            if truth { possibilities.canBeAbsent = false }
            possibilities.keep(list, mask: mask, truth)
        }
    }

    private mutating func has(
        _ operand: Goal.Operand,
        _ option: String,
        _ truth: Bool,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        guard case .reference(let reference) = operand.expression else {
            return truth ? [[.present(operand)]] : [[]]
        }
        if let inner = expanded(reference, operand.rows) {
            return [[.truth(.has(inner.expression, option), truth, inner.rows)]]
        }
        let mask = optionMask([.choice(option)], of: reference)
        let none = optionMask([.choice(QuestionOption.noneID)], of: reference)
        return restrict(reference, operand.rows, &assumptions) { possibilities in
            possibilities.canBeUnknown = false
            if truth { possibilities.canBeAbsent = false }
            possibilities.choose(mask, none: none, truth)
        }
    }

    private mutating func isKnown(
        _ operand: Goal.Operand,
        _ truth: Bool,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        guard case .reference(let reference) = operand.expression else {
            return truth ? [[.present(operand)]] : [[]]
        }
        if let inner = expanded(reference, operand.rows) {
            return [[.truth(.known(inner.expression), truth, inner.rows)]]
        }
        return restrict(reference, operand.rows, &assumptions) { possibilities in
            if truth {
                possibilities.canBeUnknown = false
                possibilities.canBeAbsent = false
            } else {
                possibilities.content = .nothing
            }
        }
    }

    /// One alternative for each branch of a conditional.
    func split(_ test: Expression, _ rows: RowBinding, _ goal: (Bool) -> Goal) -> [[Goal]] {
        [[.truth(test, true, rows), goal(true)], [.truth(test, false, rows), goal(false)]]
    }
}

extension Possibilities {
    /// Keeps the values that are, or are not, in a list.
    fileprivate mutating func keep(_ list: [Value], mask: UInt64?, _ truth: Bool) {
        switch content {
        case .option(let options):
            guard let mask else { return }
            content = .option(truth ? options & mask : options & ~mask)
        case .range(let interval) where truth:
            let ranks = list.compactMap(\.rank).filter(interval.contains)
            guard let low = ranks.min(), let high = ranks.max() else {
                content = .nothing
                return
            }
            content = .range(Interval(low, high, isWhole: interval.isWhole))
        default: break
        }
    }

    /// Takes an option as chosen, or as not; `none` excludes all others.
    fileprivate mutating func choose(_ mask: UInt64?, none: UInt64?, _ truth: Bool) {
        guard let mask, case .options(var chosen, var excluded) = content else { return }
        if !truth {
            excluded |= mask
        } else {
            chosen |= mask
            if let none { excluded |= mask == none ? ~none : none }
        }
        content = .options(chosen: chosen, excluded: excluded)
    }
}
