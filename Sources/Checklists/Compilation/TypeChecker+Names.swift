import Diagnostics

extension TypeChecker {
    /// What a name stands for, and its type.
    mutating func reference(_ name: String, at offset: Int) throws(ExpressionProblem) -> Typed {
        switch name {
        case "yes": return (.constant(.yesNo(true)), .yesNo)
        case "no": return (.constant(.yesNo(false)), .yesNo)
        case "base_date": return (.reference(.baseDate), .date)
        default: break
        }
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return try plain(name, at: offset) }
        return try dotted(parts[0], parts[1], name, at: offset)
    }

    private func dotted(
        _ owner: String,
        _ member: String,
        _ name: String,
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        switch owner {
        case "enterprise":
            if let index = names.enterprise[member] {
                return (.reference(.enterprise(index)), types.enterprise[index])
            }
        case "facts":
            if let index = names.facts[member] {
                return (.reference(.fact(index)), types.facts[index])
            }
        case "parameter":
            if let index = names.parameters[member] {
                return (.reference(.parameter(index)), types.parameters[index])
            }
        default:
            if point != nil, let index = names.points[owner],
                let meaning = names.meanings[index][member]
            {
                return try elsewhere(meaning, in: index, name, at: offset)
            }
        }
        throw unknown(name, at: offset)
    }

    private mutating func plain(_ name: String, at offset: Int) throws(ExpressionProblem) -> Typed {
        guard let point else { throw unknown(name, at: offset) }
        guard let meaning = names.meanings[point][name] else {
            let owners = names.owners[name] ?? []
            if owners.count > 1 {
                throw ExpressionProblem(
                    offset: offset,
                    Message("expression.ambiguousName", ["name": .text(name)]),
                    remedy: Message("expression.ambiguousName.remedy", ["name": .text(name)]),
                )
            }
            guard let owner = owners.first, let meaning = names.meanings[owner][name] else {
                throw unknown(name, at: offset)
            }
            return try elsewhere(meaning, in: owner, name, at: offset)
        }
        switch meaning {
        case .question(let index):
            return (
                .reference(.question(point: point, question: index)), types.questions[point][index],
            )
        case .rowQuestion(let table, let index):
            try bind(to: TableReference(point: point, table: table), name: name, at: offset)
            return (
                .reference(.rowQuestion(point: point, table: table, question: index)),
                types.rows[point][table][index],
            )
        case .value(let index):
            let value = try valueType(point, index, offset)
            if let table = value.table {
                try bind(to: TableReference(point: point, table: table), name: name, at: offset)
            }
            return (.reference(.value(point: point, value: index)), value.type)
        case .table:
            throw tableAsValue(name, at: offset)
        }
    }

    /// A name of another point: its questions and point-level values can be used, its rows only through tables.
    private func elsewhere(
        _ meaning: NameTable.Meaning,
        in other: Int,
        _ name: String,
        at offset: Int,
    ) throws(ExpressionProblem) -> Typed {
        switch meaning {
        case .question(let index):
            return (
                .reference(.question(point: other, question: index)), types.questions[other][index],
            )
        case .value(let index):
            let value = try valueType(other, index, offset)
            guard value.table == nil else { throw rowOfAnother(name, at: offset) }
            return (.reference(.value(point: other, value: index)), value.type)
        case .rowQuestion:
            throw rowOfAnother(name, at: offset)
        case .table:
            throw tableAsValue(name, at: offset)
        }
    }

    private func rowOfAnother(_ name: String, at offset: Int) -> ExpressionProblem {
        ExpressionProblem(
            offset: offset,
            Message("expression.rowNameOutsideTable", ["name": .text(name)]),
            remedy: Message("expression.rowNameOutsideTable.remedy"),
        )
    }

    private func tableAsValue(_ name: String, at offset: Int) -> ExpressionProblem {
        ExpressionProblem(
            offset: offset,
            Message("expression.tableAsValue", ["name": .text(name)]),
            remedy: Message("expression.tableAsValue.remedy", ["name": .text(name)]),
        )
    }

    func unknown(_ name: String, at offset: Int) -> ExpressionProblem {
        let nearest = NearestName.of(name, among: names.candidates(point: point))
        return ExpressionProblem(
            offset: offset,
            Message("expression.unknownName", ["name": .text(name)]),
            remedy: nearest.map { Message("expression.didYouMean", ["name": .text($0)]) }
                ?? Message("expression.unknownName.remedy"),
        )
    }
}
