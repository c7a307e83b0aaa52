import Diagnostics

extension TypeChecker {
    mutating func negative(_ inner: Syntax) throws(ExpressionProblem) -> Typed {
        let found = try check(inner)
        guard found.type.isQuantity else {
            throw mismatch(found.type, key: "expression.needsQuantity", at: inner.offset)
        }
        let zero = Expression.constant(found.type == .money ? .money(.zero) : .number(.zero))
        return (
            .arithmetic(.minus, zero, found.expression, isMoney: found.type == .money), found.type,
        )
    }

    mutating func binary(
        _ operation: Syntax.Operator,
        _ left: Syntax,
        _ right: Syntax,
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        switch operation {
        case .and: (.and(try condition(left), try condition(right)), .yesNo)
        case .or: (.or(try condition(left), try condition(right)), .yesNo)
        case .equal: try comparison(.equal, left, right, at: offset)
        case .notEqual: try comparison(.notEqual, left, right, at: offset)
        case .less: try comparison(.less, left, right, at: offset)
        case .lessOrEqual: try comparison(.lessOrEqual, left, right, at: offset)
        case .greater: try comparison(.greater, left, right, at: offset)
        case .greaterOrEqual: try comparison(.greaterOrEqual, left, right, at: offset)
        case .plus: try sum(.plus, left, right, at: offset)
        case .minus: try sum(.minus, left, right, at: offset)
        case .times: try product(left, right, at: offset)
        case .over: try quotient(left, right, at: offset)
        }
    }

    private mutating func sum(
        _ operation: Expression.Arithmetic,
        _ left: Syntax,
        _ right: Syntax,
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        let first = try quantity(left)
        let second = try quantity(right)
        if first.type == .money || second.type == .money {
            return (
                .arithmetic(
                    operation,
                    try fit(first, to: .money, at: left.offset),
                    try fit(second, to: .money, at: right.offset),
                    isMoney: true,
                ), .money,
            )
        }
        return (
            .arithmetic(operation, first.expression, second.expression, isMoney: false),
            joined(first, second),
        )
    }

    private mutating func product(
        _ left: Syntax,
        _ right: Syntax,
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        let first = try quantity(left)
        let second = try quantity(right)
        if first.type == .money, second.type == .money {
            throw ExpressionProblem(
                offset: offset,
                Message("expression.moneyTimesMoney"),
                remedy: Message("expression.moneyTimesMoney.remedy"),
            )
        }
        let isMoney = first.type == .money || second.type == .money
        return (
            .arithmetic(.times, first.expression, second.expression, isMoney: isMoney),
            isMoney ? .money : joined(first, second),
        )
    }

    private mutating func quotient(
        _ left: Syntax,
        _ right: Syntax,
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        let first = try quantity(left)
        let second = try quantity(right)
        guard second.type != .money || first.type == .money else {
            throw ExpressionProblem(
                offset: offset,
                Message("expression.numberOverMoney"),
                remedy: Message("expression.numberOverMoney.remedy"),
            )
        }
        let isMoney = first.type == .money && second.type != .money
        let type: ExpressionType =
            isMoney
            ? .money : first.type == .money ? .number(isBare: false) : joined(first, second)
        return (.arithmetic(.over, first.expression, second.expression, isMoney: isMoney), type)
    }

    mutating func quantity(_ syntax: Syntax) throws(ExpressionProblem) -> Typed {
        let found = try check(syntax)
        if found.type.isQuantity { return found }
        if found.type == .date {
            throw ExpressionProblem(
                offset: syntax.offset,
                Message("expression.dateArithmetic"),
                remedy: Message("expression.dateArithmetic.remedy"),
            )
        }
        throw mismatch(found.type, key: "expression.needsQuantity", at: syntax.offset)
    }

    private func joined(_ first: Typed, _ second: Typed) -> ExpressionType {
        .number(isBare: first.type == .number(isBare: true) && second.type == .number(isBare: true))
    }

    func mismatch(_ found: ExpressionType, key: String, at offset: Int) -> ExpressionProblem {
        ExpressionProblem(
            offset: offset,
            Message(key, ["found": .message(Message(found.nameKey))]),
            remedy: Message(key + ".remedy"),
        )
    }
}
