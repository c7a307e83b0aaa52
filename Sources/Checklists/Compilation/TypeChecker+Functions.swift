import Diagnostics

extension TypeChecker {
    mutating func call(
        _ name: String,
        _ arguments: [Syntax],
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        guard let function = FunctionName(rawValue: name) else {
            let nearest = NearestName.of(name, among: FunctionName.allCases.map(\.rawValue))
            throw ExpressionProblem(
                offset: offset,
                Message("expression.unknownFunction", ["name": .text(name)]),
                remedy: nearest.map { Message("expression.didYouMean", ["name": .text($0)]) }
                    ?? Message("expression.unknownFunction.remedy"),
            )
        }
        return try call(function, arguments, at: offset)
    }

    private mutating func call(
        _ function: FunctionName,
        _ arguments: [Syntax],
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        switch function {
        case .if: return try conditional(arguments, at: offset)
        case .min, .max, .count, .sum, .any, .all:
            return try aggregate(function, arguments, at: offset)
        case .round, .floor, .ceil:
            try require(arguments, 1...1, function, at: offset)
            let found = try quantity(arguments[0])
            return (.rounding(rounding(function), found.expression), found.type)
        case .daysBetween, .monthsBetween, .yearsBetween:
            try require(arguments, 2...2, function, at: offset)
            let first = try expect(.date, arguments[0])
            return (
                .between(unit(function), first, try expect(.date, arguments[1])),
                .number(isBare: false),
            )
        case .addDays, .addMonths, .addYears:
            try require(arguments, 2...2, function, at: offset)
            let day = try expect(.date, arguments[0])
            return (
                .adding(unit(function), day, try expect(.number(isBare: false), arguments[1])),
                .date,
            )
        case .known, .asked:
            try require(arguments, 1...1, function, at: offset)
            let inner = try check(arguments[0]).expression
            return (function == .known ? .known(inner) : .asked(inner), .yesNo)
        case .firstKnown:
            try require(arguments, 1...16, function, at: offset)
            let (expressions, type) = try unified(arguments)
            return (.firstKnown(expressions), type)
        }
    }

    private func rounding(_ function: FunctionName) -> Expression.Rounding {
        switch function {
        case .floor: .down
        case .ceil: .up
        default: .nearest
        }
    }

    private func unit(_ function: FunctionName) -> Expression.CalendarUnit {
        switch function {
        case .monthsBetween, .addMonths: .months
        case .yearsBetween, .addYears: .years
        default: .days
        }
    }

    func require(
        _ arguments: [Syntax],
        _ count: ClosedRange<Int>,
        _ function: FunctionName,
        at offset: Int,
    ) throws(ExpressionProblem) {
        guard !count.contains(arguments.count) else { return }
        let expected =
            count.lowerBound == count.upperBound
            ? "\(count.lowerBound)" : "\(count.lowerBound)–\(count.upperBound)"
        throw ExpressionProblem(
            offset: offset,
            Message(
                "expression.argumentCount",
                [
                    "name": .text(function.rawValue), "expected": .text(expected),
                    "found": .number(arguments.count),
                ],
            ),
            remedy: Message("expression.argumentCount.remedy"),
        )
    }

    private mutating func conditional(
        _ arguments: [Syntax],
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        try require(arguments, 3...3, .if, at: offset)
        let condition = try condition(arguments[0])
        let (branches, type) = try unified(Array(arguments.dropFirst()))
        return (.conditional(condition, branches[0], branches[1]), type)
    }

    /// The arguments brought to one type: bare numbers become yuan beside money.
    mutating func unified(
        _ arguments: [Syntax]
    ) throws(ExpressionProblem) -> ([Expression], ExpressionType) {
        var found: [Typed] = []
        for argument in arguments { found.append(try check(argument)) }
        let hasMoney = found.contains { $0.type == .money }
        let isBare = found.allSatisfy { $0.type == .number(isBare: true) }
        let first = found.first?.type ?? .yesNo
        let type: ExpressionType =
            hasMoney ? .money : first.isNumber ? .number(isBare: isBare) : first
        var expressions: [Expression] = []
        for (typed, argument) in zip(found, arguments) {
            expressions.append(try fit(typed, to: type, at: argument.offset))
        }
        return (expressions, type)
    }
}
