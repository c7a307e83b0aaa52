import Diagnostics

extension TypeChecker {
    /// `count sum any all` over a table; `min max` over a table or over their arguments.
    mutating func aggregate(
        _ function: FunctionName,
        _ arguments: [Syntax],
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        guard let table = arguments.first.flatMap(table) else {
            guard function == .min || function == .max else {
                throw ExpressionProblem(
                    offset: arguments.first?.offset ?? offset,
                    Message("expression.tableExpected", ["name": .text(function.rawValue)]),
                    remedy: Message(
                        "expression.tableExpected.remedy",
                        ["name": .text(function.rawValue)],
                    ),
                )
            }
            return try extreme(function, arguments, at: offset)
        }
        try require(arguments, function == .count ? 1...2 : 2...2, function, at: offset)
        guard arguments.count == 2 else {
            return (.table(.count, table, nil), .number(isBare: false))
        }
        return try withRow(table, at: offset) {
            (checker: inout TypeChecker) throws(ExpressionProblem) in
            try checker.overRows(function, table, arguments[1])
        }
    }

    private mutating func overRows(
        _ function: FunctionName,
        _ table: TableReference,
        _ body: Syntax,
    ) throws(ExpressionProblem) -> Typed {
        switch function {
        case .count: return (.table(.count, table, try condition(body)), .number(isBare: false))
        case .any: return (.table(.any, table, try condition(body)), .yesNo)
        case .all: return (.table(.all, table, try condition(body)), .yesNo)
        case .sum:
            let found = try quantity(body)
            let sum = Expression.table(.sum, table, found.expression)
            // The sum of no row is a plain 0: beside money it must be money too.
            return (found.type == .money ? .yuan(sum) : sum, widened(found.type))
        default:
            let found = try check(body)
            guard found.type.isQuantity || found.type == .date else {
                throw mismatch(found.type, key: "expression.notOrdered", at: body.offset)
            }
            return (
                .table(function == .min ? .least : .greatest, table, found.expression),
                widened(found.type),
            )
        }
    }

    private func widened(_ type: ExpressionType) -> ExpressionType {
        type.isNumber ? .number(isBare: false) : type
    }

    private mutating func extreme(
        _ function: FunctionName,
        _ arguments: [Syntax],
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        try require(arguments, 2...16, function, at: offset)
        let (expressions, type) = try unified(arguments)
        guard type.isQuantity || type == .date else {
            throw mismatch(type, key: "expression.notOrdered", at: arguments[0].offset)
        }
        return (function == .min ? .least(expressions) : .greatest(expressions), type)
    }

    /// The table that a name means, of this point or of a point named before it.
    private func table(_ syntax: Syntax) -> TableReference? {
        guard let point, case .name(let name) = syntax.form else { return nil }
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.count == 2 {
            guard let other = names.points[parts[0]] else { return nil }
            return table(parts[1], in: other)
        }
        if let own = table(name, in: point) { return own }
        guard names.meanings[point][name] == nil, let owners = names.owners[name], owners.count == 1
        else { return nil }
        return table(name, in: owners[0])
    }

    private func table(_ name: String, in point: Int) -> TableReference? {
        guard case .table(let index) = names.meanings[point][name] else { return nil }
        return TableReference(point: point, table: index)
    }
}
