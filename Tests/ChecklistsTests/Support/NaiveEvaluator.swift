@testable import Checklists

/// Works out terms over sandbox answers in the plainest way, without sharing a line with the product.
struct NaiveEvaluator {
    let answers: SandboxAnswers
    var row: [String: Evaluation]?

    func value(_ term: Term) -> NaiveValue {
        switch term {
        case .literal(let value): .number(NaiveFraction(Int128(value), 1))
        case .day(let year, let month, let day):
            NaiveDate(year, month, day).map { .date($0) } ?? .unknown
        case .truth(let value): .truth(value)
        case .name(let name): lookUp(name)
        case .option(let name, let operation, let option): compare(lookUp(name), operation, option)
        case .oneOf(let name, let options): isOne(lookUp(name), options)
        case .apply(let name, let inner): apply(name, inner)
        }
    }

    /// nil for unknown; absent is false.
    private func truth(_ term: Term) -> Bool? {
        switch value(term) {
        case .truth(let value): value
        case .absent: false
        default: nil
        }
    }

    private func lookUp(_ name: String) -> NaiveValue {
        if let row, name.hasPrefix("r") {
            return name == "rp"
                ? hidden(unless: plain(row["rb"]), plain(row["rp"])) : plain(row[name])
        }
        switch name {
        case "c2", "n2":
            return hidden(unless: plain(answers.questions["b1"]), plain(answers.questions[name]))
        case "d2":
            return hidden(unless: plain(answers.questions["b2"]), plain(answers.questions[name]))
        case "p2":
            let c1 = plain(answers.questions["c1"])
            return hidden(
                unless: c1 == .unknown ? .unknown : .truth(c1 == .option("aa")),
                plain(answers.questions[name]),
            )
        default: return plain(answers.questions[name])
        }
    }

    private func hidden(unless condition: NaiveValue, _ value: NaiveValue) -> NaiveValue {
        condition == .truth(true) ? value : condition == .unknown ? .unknown : .absent
    }

    private func plain(_ answer: Evaluation?) -> NaiveValue {
        switch answer {
        case .known(.yesNo(let value))?: .truth(value)
        case .known(.choice(let value))?: .option(value)
        case .known(.choices(let value))?: .options(value.sorted())
        case .known(.number(let value))?, .known(.money(let value))?:
            .number(NaiveFraction(value.numerator, value.denominator))
        case .known(.date(let value))?:
            NaiveDate(number: value.dayNumber).map { .date($0) } ?? .unknown
        default: .unknown
        }
    }

    private func compare(_ value: NaiveValue, _ operation: String, _ option: String) -> NaiveValue {
        switch value {
        case .absent: .truth(false)
        case .option(let chosen): .truth((chosen == option) == (operation == "=="))
        case .options(let chosen): .truth(chosen.contains(option))
        default: .unknown
        }
    }

    private func isOne(_ value: NaiveValue, _ options: [String]) -> NaiveValue {
        switch value {
        case .absent: .truth(false)
        case .option(let chosen): .truth(options.contains(chosen))
        default: .unknown
        }
    }

    private func apply(_ name: String, _ inner: [Term]) -> NaiveValue {
        if case .name("t") = inner[0] { return overRows(name, inner[1]) }
        switch name {
        case "not": return truth(inner[0]).map { .truth(!$0) } ?? .unknown
        case "and": return both(truth(inner[0]), truth(inner[1]), deciding: false)
        case "or": return both(truth(inner[0]), truth(inner[1]), deciding: true)
        case "known": return .truth(value(inner[0]).isKnown)
        case "asked": return .truth(value(inner[0]) != .absent)
        case "if":
            guard let chosen = truth(inner[0]) else { return .unknown }
            return value(inner[chosen ? 1 : 2])
        case "first_known":
            let values = inner.map(value)
            return values.first(where: \.isKnown)
                ?? (values.contains(.unknown) ? .unknown : .absent)
        case "min", "max": return extreme(inner.map(value), name)
        default: return combine(name, inner.map(value))
        }
    }

    private func both(_ left: Bool?, _ right: Bool?, deciding: Bool) -> NaiveValue {
        if left == deciding || right == deciding { return .truth(deciding) }
        return left == nil || right == nil ? .unknown : .truth(!deciding)
    }

    private func combine(_ name: String, _ values: [NaiveValue]) -> NaiveValue {
        let isComparison = ["==", "!=", "<", "<=", ">", ">="].contains(name)
        if values.contains(.absent) { return isComparison ? .truth(false) : .absent }
        if values.contains(.unknown) { return .unknown }
        switch (values[0], values.last ?? .unknown) {
        case (.number(let a), .number(let b)):
            return isComparison
                ? ordered(name, isLess: a < b, isSame: a == b) : calculate(name, a, b)
        case (.date(let a), .date(let b)):
            if isComparison { return ordered(name, isLess: a.number < b.number, isSame: a == b) }
            let months = a.months(to: b)
            let count =
                name == "days_between"
                ? b.number - a.number : name == "months_between" ? months : months / 12
            return .number(NaiveFraction(Int128(count), 1))
        case (.date(let a), .number(let b)): return move(name, a, b.whole("cut"))
        default: return .unknown
        }
    }

    private func ordered(_ name: String, isLess: Bool, isSame: Bool) -> NaiveValue {
        switch name {
        case "==": .truth(isSame)
        case "!=": .truth(!isSame)
        case "<": .truth(isLess)
        case "<=": .truth(isLess || isSame)
        case ">": .truth(!isLess && !isSame)
        default: .truth(!isLess)
        }
    }

    private func calculate(_ name: String, _ a: NaiveFraction, _ b: NaiveFraction) -> NaiveValue {
        switch name {
        case "+":
            return .number(NaiveFraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom))
        case "-":
            return .number(NaiveFraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom))
        case "*": return .number(NaiveFraction(a.top * b.top, a.bottom * b.bottom))
        case "/":
            if b.top == 0 { return .unknown }
            let sign: Int128 = b.top < 0 ? -1 : 1
            return .number(NaiveFraction(sign * a.top * b.bottom, sign * a.bottom * b.top))
        default: return .number(NaiveFraction(a.whole(name), 1))
        }
    }

    private func move(_ name: String, _ date: NaiveDate, _ count: Int128) -> NaiveValue {
        guard (-4_000_000...4_000_000).contains(count) else { return .unknown }
        let moved =
            switch name {
            case "add_days": NaiveDate(number: date.number + Int(count))
            case "add_months": date.later(months: Int(count))
            default: date.later(months: Int(count) * 12)
            }
        return moved.map { .date($0) } ?? .unknown
    }

    private func extreme(_ values: [NaiveValue], _ name: String) -> NaiveValue {
        let there = values.filter { $0 != .absent }
        if there.contains(.unknown) { return .unknown }
        guard var best = there.first else { return .absent }
        for next in there.dropFirst()
        where combine(name == "min" ? "<" : ">", [next, best]) == .truth(true) { best = next }
        return best
    }

    private func overRows(_ name: String, _ body: Term) -> NaiveValue {
        let shown = plain(answers.questions["b2"])
        let rows = shown == .truth(true) ? answers.rows : []
        let isComplete = shown == .truth(true) ? answers.isComplete : shown == .truth(false)
        let inRows = rows.map { NaiveEvaluator(answers: answers, row: $0) }
        if name == "any" || name == "all" {
            let truths = inRows.map { $0.truth(body) } + (isComplete ? [] : [nil])
            if truths.contains(name == "any") { return .truth(name == "any") }
            return truths.contains(nil) ? .unknown : .truth(name == "all")
        }
        guard isComplete else { return .unknown }
        if name == "count" {
            let truths = inRows.map { $0.truth(body) }
            return truths.contains(nil)
                ? .unknown : .number(NaiveFraction(Int128(truths.count { $0 == true }), 1))
        }
        let values = inRows.map { $0.value(body) }
        if name != "sum" { return extreme(values, name) }
        return values.filter { $0 != .absent }.reduce(.number(NaiveFraction(0, 1))) {
            combine("+", [$0, $1])
        }
    }
}
