import Checklists
import Diagnostics

/// Reads what `ExpressionWriter` writes.
///
/// Neither lengths nor references are trusted: the bytes may come from another folder.
struct ExpressionReader {
    private let bytes: UnsafeRawBufferPointer
    private let names: ReferenceBounds
    private var index = 0

    private init(_ bytes: UnsafeRawBufferPointer, _ names: ReferenceBounds) {
        self.bytes = bytes
        self.names = names
    }

    /// The expressions of a checklist, whose references stay within these names.
    static func compiled(
        from bytes: [UInt8],
        _ names: ReferenceBounds,
    ) throws(Diagnostic) -> CompiledExpressions {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(Diagnostic) in
                var reader = ExpressionReader(bytes, names)
                return try reader.compiled()
            }
        }
        return try result.get()
    }

    private mutating func compiled() throws(Diagnostic) -> CompiledExpressions {
        var compiled = CompiledExpressions()
        let count = try length()
        compiled.expressions.reserveCapacity(count)
        for _ in 0..<count { compiled.expressions.append(try optional()) }
        for _ in 0..<(try length()) {
            let table = try number()
            compiled.tables.append(table == 0 ? nil : table - 1)
        }
        guard index == bytes.count else { throw .damagedSnapshot }
        return compiled
    }

    private mutating func optional() throws(Diagnostic) -> Expression? {
        let code = try number()
        return code == ExpressionCode.none ? nil : try expression(code)
    }

    private mutating func expression() throws(Diagnostic) -> Expression {
        try expression(try number())
    }

    private mutating func expression(_ code: Int) throws(Diagnostic) -> Expression {
        switch code {
        case ExpressionCode.constant: return .constant(try value())
        case ExpressionCode.reference: return .reference(try reference())
        case ExpressionCode.not: return .not(try expression())
        case ExpressionCode.and: return .and(try expression(), try expression())
        case ExpressionCode.or: return .or(try expression(), try expression())
        case ExpressionCode.comparison:
            return .comparison(
                try word(ExpressionCode.comparisons),
                try expression(),
                try expression(),
            )
        case ExpressionCode.membership:
            var values: [Value] = []
            for _ in 0..<(try length()) { values.append(try value()) }
            return .membership(try expression(), values)
        case ExpressionCode.industry:
            let classes = try texts()
            return .industry(try expression(), classes)
        case ExpressionCode.has:
            let option = try text()
            return .has(try expression(), option)
        case ExpressionCode.arithmetic:
            let operation = try word(ExpressionCode.operations)
            let isMoney = try number() == 1
            return .arithmetic(operation, try expression(), try expression(), isMoney: isMoney)
        case ExpressionCode.yuan: return .yuan(try expression())
        case ExpressionCode.conditional:
            return .conditional(try expression(), try expression(), try expression())
        case ExpressionCode.least: return .least(try expressions())
        case ExpressionCode.greatest: return .greatest(try expressions())
        case ExpressionCode.firstKnown: return .firstKnown(try expressions())
        case ExpressionCode.rounding:
            return .rounding(try word(ExpressionCode.roundings), try expression())
        case ExpressionCode.between:
            return .between(try word(ExpressionCode.units), try expression(), try expression())
        case ExpressionCode.adding:
            return .adding(try word(ExpressionCode.units), try expression(), try expression())
        case ExpressionCode.known: return .known(try expression())
        case ExpressionCode.asked: return .asked(try expression())
        case ExpressionCode.table:
            let function = try word(ExpressionCode.functions)
            let table = TableReference(point: try number(), table: try number())
            guard names.contains(table) else { throw .damagedSnapshot }
            return .table(function, table, try optional())
        default: throw .damagedSnapshot
        }
    }

    private mutating func expressions() throws(Diagnostic) -> [Expression] {
        var expressions: [Expression] = []
        for _ in 0..<(try length()) { expressions.append(try expression()) }
        return expressions
    }

    private mutating func value() throws(Diagnostic) -> Value {
        switch try number() {
        case ExpressionCode.yesNo: return .yesNo(try number() == 1)
        case ExpressionCode.choice: return .choice(try text())
        case ExpressionCode.choices: return .choices(Set(try texts()))
        case ExpressionCode.number: return .number(try rational())
        case ExpressionCode.money: return .money(try rational())
        case ExpressionCode.date:
            guard let date = CalendarDate(try text()) else { throw .damagedSnapshot }
            return .date(date)
        case ExpressionCode.text: return .text(try text())
        default: throw .damagedSnapshot
        }
    }

    private mutating func rational() throws(Diagnostic) -> Rational {
        guard let value = Rational(fraction: try text()) else { throw .damagedSnapshot }
        return value
    }

    private mutating func reference() throws(Diagnostic) -> Reference {
        let reference: Reference
        switch try number() {
        case ExpressionCode.question:
            reference = .question(point: try number(), question: try number())
        case ExpressionCode.rowQuestion:
            reference = .rowQuestion(
                point: try number(),
                table: try number(),
                question: try number(),
            )
        case ExpressionCode.value:
            reference = .value(point: try number(), value: try number())
        case ExpressionCode.enterprise: reference = .enterprise(try number())
        case ExpressionCode.fact: reference = .fact(try number())
        case ExpressionCode.parameter: reference = .parameter(try number())
        case ExpressionCode.baseDate: reference = .baseDate
        default: throw .damagedSnapshot
        }
        guard names.contains(reference) else { throw .damagedSnapshot }
        return reference
    }

    private mutating func word<Word>(_ words: [Word]) throws(Diagnostic) -> Word {
        let index = try number()
        guard words.indices.contains(index) else { throw .damagedSnapshot }
        return words[index]
    }

    private mutating func texts() throws(Diagnostic) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try length()) { texts.append(try text()) }
        return texts
    }

    private mutating func text() throws(Diagnostic) -> String {
        let count = try length()
        defer { index += count }
        let text = UnsafeRawBufferPointer(rebasing: bytes[index..<index + count])
        return String(decoding: text, as: UTF8.self)
    }

    /// A number of things that follow, each of at least one byte.
    private mutating func length() throws(Diagnostic) -> Int {
        let count = try number()
        guard count <= bytes.count - index else { throw .damagedSnapshot }
        return count
    }

    private mutating func number() throws(Diagnostic) -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while index < bytes.count, shift < 63 {
            let byte = bytes[index]
            index += 1
            value |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(truncatingIfNeeded: value) }
            shift += 7
        }
        throw .damagedSnapshot
    }
}
