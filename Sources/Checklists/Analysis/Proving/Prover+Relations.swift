/// How a comparison comes apart.
extension Prover {
    /// A comparison that holds, or that is known not to: then a side is absent, or the opposite relation holds.
    func compare(
        _ comparison: Expression.Comparison,
        _ left: Goal.Operand,
        _ right: Goal.Operand,
        _ truth: Bool,
    ) -> [[Goal]] {
        if truth { return [[.relation(comparison, left, right)]] }
        var alternatives: [[Goal]] = [[.relation(comparison.negated, left, right)]]
        for operand in [left, right] where !isConstant(operand.expression) {
            alternatives.append([.absent(operand)])
        }
        return alternatives
    }

    private func isConstant(_ expression: Expression) -> Bool {
        switch expression {
        case .constant, .yuan(.constant), .reference(.baseDate): true
        default: false
        }
    }

    mutating func relate(
        _ comparison: Expression.Comparison,
        _ left: Goal.Operand,
        _ right: Goal.Operand,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        if let simpler = unwrapped(left) { return [[.relation(comparison, simpler, right)]] }
        if let simpler = unwrapped(right) { return [[.relation(comparison, left, simpler)]] }
        if case .conditional(let test, let first, let second) = left.expression {
            return split(test, left.rows) {
                .relation(comparison, .init($0 ? first : second, left.rows), right)
            }
        }
        if case .conditional(let test, let first, let second) = right.expression {
            return split(test, right.rows) {
                .relation(comparison, left, .init($0 ? first : second, right.rows))
            }
        }
        if let goals = sameAsCondition(comparison, left, right) { return goals }
        return narrow(comparison, left, right, &assumptions)
    }

    /// A name of a value, and an amount that was a bare number, stand for what is inside.
    private func unwrapped(_ operand: Goal.Operand) -> Goal.Operand? {
        switch operand.expression {
        case .yuan(let inner): .init(inner, operand.rows)
        case .reference(let reference): expanded(reference, operand.rows)
        default: nil
        }
    }

    /// `(a and b) == yes` is the condition itself.
    private func sameAsCondition(
        _ comparison: Expression.Comparison,
        _ left: Goal.Operand,
        _ right: Goal.Operand,
    ) -> [[Goal]]? {
        guard case .constant(.yesNo(let value)) = right.expression else { return nil }
        switch left.expression {
        case .constant, .reference, .firstKnown: return nil
        default: return [[.truth(left.expression, (comparison == .equal) == value, left.rows)]]
        }
    }

    /// Narrows names on either side to what the other side leaves them.
    private mutating func narrow(
        _ comparison: Expression.Comparison,
        _ left: Goal.Operand,
        _ right: Goal.Operand,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        let first = possibilities(of: left, assumptions)
        let second = possibilities(of: right, assumptions)
        if first.hasNoValue || second.hasNoValue { return [] }
        guard Relation.isPossible(comparison, first.content, second.content) else { return [] }
        var goals: [Goal] = []
        for (one, relation, other, content) in [
            (left, comparison, right, second.content),
            (right, comparison.mirrored, left, first.content),
        ] {
            guard case .reference(let reference) = one.expression else {
                goals += aggregate(one, relation, other, content, &assumptions) + [.present(one)]
                continue
            }
            let mask = optionMask(of: other.expression, for: reference)
            let alternatives = restrict(reference, one.rows, &assumptions) { possibilities in
                possibilities.canBeUnknown = false
                possibilities.canBeAbsent = false
                possibilities.narrow(relation, content, mask: mask)
            }
            guard let more = alternatives.first else { return [] }
            goals += more
        }
        if !isConstant(left.expression),
            !isConstant(right.expression) || !isReference(left.expression)
        {
            assumptions.relations.append((comparison, left, right))
        }
        return [goals]
    }

    private func isReference(_ expression: Expression) -> Bool {
        if case .reference = expression { true } else { false }
    }

    private func optionMask(of expression: Expression, for reference: Reference) -> UInt64? {
        guard case .constant(let value) = expression, case .choice = value else { return nil }
        return optionMask([value], of: reference)
    }
}

extension Possibilities {
    /// Keeps the values that stand in a relation to some value of a set.
    fileprivate mutating func narrow(
        _ comparison: Expression.Comparison,
        _ other: Content,
        mask: UInt64?,
    ) {
        switch (content, other) {
        case (.range(let own), .range(let others)):
            content = .range(Relation.narrowed(own, to: comparison, others))
        case (.option(let options), _):
            guard let mask else { return }
            content = .option(comparison == .notEqual ? options & ~mask : options & mask)
        case (.truths(let canBeTrue, let canBeFalse), .truths(let otherTrue, let otherFalse)):
            let (same, opposite) =
                comparison == .notEqual ? (otherFalse, otherTrue) : (otherTrue, otherFalse)
            content = .truths(canBeTrue: canBeTrue && same, canBeFalse: canBeFalse && opposite)
        default: break
        }
    }
}
