import Checklists

/// Writes the expressions of a checklist as bytes: integers in LEB128, texts with their length.
struct ExpressionWriter {
    private(set) var bytes: [UInt8] = []

    /// The bytes of all expressions of a checklist.
    static func bytes(of compiled: CompiledExpressions) -> [UInt8] {
        var writer = ExpressionWriter()
        writer.number(compiled.expressions.count)
        for expression in compiled.expressions { writer.write(expression) }
        writer.number(compiled.tables.count)
        for table in compiled.tables { writer.number(table.map { $0 + 1 } ?? 0) }
        return writer.bytes
    }

    private mutating func write(_ expression: Expression?) {
        guard let expression else { return number(ExpressionCode.none) }
        switch expression {
        case .constant(let value):
            number(ExpressionCode.constant)
            write(value)
        case .reference(let reference):
            number(ExpressionCode.reference)
            write(reference)
        case .not: number(ExpressionCode.not)
        case .and: number(ExpressionCode.and)
        case .or: number(ExpressionCode.or)
        case .comparison(let comparison, _, _):
            number(ExpressionCode.comparison)
            number(ExpressionCode.comparisons.firstIndex(of: comparison) ?? 0)
        case .membership(_, let values):
            number(ExpressionCode.membership)
            number(values.count)
            for value in values { write(value) }
        case .industry(_, let classes):
            number(ExpressionCode.industry)
            write(classes)
        case .has(_, let option):
            number(ExpressionCode.has)
            text(option)
        case .arithmetic(let operation, _, _, let isMoney):
            number(ExpressionCode.arithmetic)
            number(ExpressionCode.operations.firstIndex(of: operation) ?? 0)
            number(isMoney ? 1 : 0)
        case .yuan: number(ExpressionCode.yuan)
        case .conditional: number(ExpressionCode.conditional)
        case .least: number(ExpressionCode.least, parts: expression)
        case .greatest: number(ExpressionCode.greatest, parts: expression)
        case .firstKnown: number(ExpressionCode.firstKnown, parts: expression)
        case .rounding(let rounding, _):
            number(ExpressionCode.rounding)
            number(ExpressionCode.roundings.firstIndex(of: rounding) ?? 0)
        case .between(let unit, _, _):
            number(ExpressionCode.between)
            number(ExpressionCode.units.firstIndex(of: unit) ?? 0)
        case .adding(let unit, _, _):
            number(ExpressionCode.adding)
            number(ExpressionCode.units.firstIndex(of: unit) ?? 0)
        case .known: number(ExpressionCode.known)
        case .asked: number(ExpressionCode.asked)
        case .table(let function, let table, let inner):
            number(ExpressionCode.table)
            number(ExpressionCode.functions.firstIndex(of: function) ?? 0)
            number(table.point)
            number(table.table)
            if inner == nil { number(ExpressionCode.none) }
        }
        for part in expression.parts { write(part) }
    }

    private mutating func write(_ value: Value) {
        switch value {
        case .yesNo(let value):
            number(ExpressionCode.yesNo)
            number(value ? 1 : 0)
        case .choice(let option):
            number(ExpressionCode.choice)
            text(option)
        case .choices(let options):
            number(ExpressionCode.choices)
            write(options.sorted())
        case .number(let value):
            number(ExpressionCode.number)
            text(value.text)
        case .money(let value):
            number(ExpressionCode.money)
            text(value.text)
        case .date(let date):
            number(ExpressionCode.date)
            text(date.description)
        case .text(let value):
            number(ExpressionCode.text)
            text(value)
        }
    }

    private mutating func write(_ reference: Reference) {
        switch reference {
        case .question(let point, let question):
            numbers(ExpressionCode.question, point, question)
        case .rowQuestion(let point, let table, let question):
            numbers(ExpressionCode.rowQuestion, point, table, question)
        case .value(let point, let value): numbers(ExpressionCode.value, point, value)
        case .enterprise(let index): numbers(ExpressionCode.enterprise, index)
        case .fact(let index): numbers(ExpressionCode.fact, index)
        case .parameter(let index): numbers(ExpressionCode.parameter, index)
        case .baseDate: number(ExpressionCode.baseDate)
        }
    }

    private mutating func write(_ texts: [String]) {
        number(texts.count)
        for element in texts { text(element) }
    }

    private mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func number(_ code: Int, parts expression: Expression) {
        numbers(code, expression.parts.count)
    }

    private mutating func numbers(_ numbers: Int...) {
        for number in numbers { self.number(number) }
    }

    private mutating func number(_ value: Int) {
        var rest = UInt(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
