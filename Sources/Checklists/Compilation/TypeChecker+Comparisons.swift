import Diagnostics

extension TypeChecker {
    mutating func comparison(
        _ comparison: Expression.Comparison,
        _ left: Syntax,
        _ right: Syntax,
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        let first = try check(left)
        if case .choice(let options) = first.type {
            let option = try self.option(right, of: options)
            guard comparison == .equal || comparison == .notEqual else {
                throw notOrdered(first.type, at: offset)
            }
            return (.comparison(comparison, first.expression, .constant(.choice(option))), .yesNo)
        }
        if case .choices = first.type {
            throw ExpressionProblem(
                offset: offset,
                Message("expression.choicesCompared"),
                remedy: Message("expression.choicesCompared.remedy"),
            )
        }
        let second = try check(right)
        let (l, r) = try comparable(first, second, left, right)
        let needsOrder = comparison != .equal && comparison != .notEqual
        if needsOrder, !first.type.isQuantity, first.type != .date {
            throw notOrdered(first.type, at: offset)
        }
        return (.comparison(comparison, l, r), .yesNo)
    }

    private func comparable(
        _ first: Typed,
        _ second: Typed,
        _ left: Syntax,
        _ right: Syntax,
    ) throws(ExpressionProblem) -> (Expression, Expression) {
        if first.type == .industry || second.type == .industry {
            throw ExpressionProblem(
                offset: left.offset,
                Message("expression.industryCompared"),
                remedy: Message("expression.industryCompared.remedy"),
            )
        }
        if second.type == .money {
            return (try fit(first, to: .money, at: left.offset), second.expression)
        }
        return (first.expression, try fit(second, to: first.type, at: right.offset))
    }

    private func notOrdered(_ type: ExpressionType, at offset: Int) -> ExpressionProblem {
        mismatch(type, key: "expression.notOrdered", at: offset)
    }

    /// The option that a plain name means beside a choice.
    private func option(_ syntax: Syntax, of options: [String]) throws(ExpressionProblem) -> String
    {
        guard case .name(let name) = syntax.form else {
            throw ExpressionProblem(
                offset: syntax.offset,
                Message("expression.optionExpected"),
                remedy: Message(
                    "expression.optionExpected.remedy",
                    ["options": .text(options.joined(separator: ", "))],
                ),
            )
        }
        guard options.contains(name) else {
            throw ExpressionProblem(
                offset: syntax.offset,
                Message("expression.unknownOption", ["name": .text(name)]),
                remedy: Message(
                    "expression.optionExpected.remedy",
                    ["options": .text(options.joined(separator: ", "))],
                ),
            )
        }
        guard !isName(name) else {
            throw ExpressionProblem(
                offset: syntax.offset,
                Message("expression.nameAndOption", ["name": .text(name)]),
                remedy: Message("expression.nameAndOption.remedy"),
            )
        }
        return name
    }

    mutating func has(
        _ inner: Syntax,
        _ option: Syntax,
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        let found = try check(inner)
        guard case .choices(let options) = found.type else {
            throw mismatch(found.type, key: "expression.hasNeedsChoices", at: offset)
        }
        return (.has(found.expression, try self.option(option, of: options)), .yesNo)
    }

    mutating func membership(
        _ inner: Syntax,
        _ list: [Syntax],
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        let found = try check(inner)
        if case .choice(let options) = found.type {
            var values: [Value] = []
            for element in list { values.append(.choice(try option(element, of: options))) }
            return (.membership(found.expression, values), .yesNo)
        }
        if found.type == .industry {
            return (.industry(found.expression, try industryCodes(list)), .yesNo)
        }
        guard found.type.isQuantity || found.type == .date else {
            throw mismatch(found.type, key: "expression.inNeedsChoice", at: offset)
        }
        var values: [Value] = []
        for element in list { values.append(try literal(element, like: found.type)) }
        return (.membership(found.expression, values), .yesNo)
    }

    private func industryCodes(_ list: [Syntax]) throws(ExpressionProblem) -> [String] {
        var codes: [String] = []
        for element in list {
            guard case .name(let code) = element.form, IndustryCode(code) != nil else {
                throw ExpressionProblem(
                    offset: element.offset,
                    Message("expression.industryExpected"),
                    remedy: Message("expression.industryExpected.remedy"),
                )
            }
            codes.append(code)
        }
        return codes
    }

    private mutating func literal(
        _ syntax: Syntax,
        like type: ExpressionType,
    ) throws(ExpressionProblem) -> Value {
        let expression = try expect(type, syntax)
        switch expression {
        case .constant(let value): return value
        case .yuan(.constant(.number(let amount))): return .money(amount)
        default:
            throw ExpressionProblem(
                offset: syntax.offset,
                Message("expression.literalExpected"),
                remedy: Message("expression.literalExpected.remedy"),
            )
        }
    }
}
