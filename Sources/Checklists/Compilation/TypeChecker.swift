import Diagnostics

/// Resolves the names of one expression and checks its types.
///
/// A row's question may be used in the row's own table functions, and in a value or bound of that row.
struct TypeChecker {
    typealias Typed = (expression: Expression, type: ExpressionType)

    let names: NameTable
    let types: ReferenceTypes
    /// The point that the expression belongs to; nil in the profile form.
    let point: Int?
    /// Whether meeting a row's question makes the expression one of that row.
    let bindsToRow: Bool
    /// The table whose row the expression sees.
    private(set) var row: TableReference?
    /// How many table functions stand around the place.
    private var tableDepth = 0
    /// How deep table functions may stand inside each other: each level multiplies the rows that are visited.
    static let tableDepthLimit = 2
    /// Asked for a value's type when its name is met; throws when values form a circle.
    let valueType:
        (_ point: Int, _ value: Int, _ offset: Int) throws(ExpressionProblem) -> ValueType

    /// The type of a named value and the table whose row it belongs to.
    struct ValueType {
        let type: ExpressionType
        let table: Int?
    }

    init(
        names: NameTable,
        types: ReferenceTypes,
        point: Int?,
        row: TableReference? = nil,
        bindsToRow: Bool = false,
        valueType: @escaping (Int, Int, Int) throws(ExpressionProblem) -> ValueType,
    ) {
        self.names = names
        self.types = types
        self.point = point
        self.row = row
        self.bindsToRow = bindsToRow
        self.valueType = valueType
    }

    /// The checked expression and its type.
    mutating func check(_ syntax: Syntax) throws(ExpressionProblem) -> Typed {
        switch syntax.form {
        case .number(let value): return (.constant(.number(value)), .number(isBare: true))
        case .percent(let ratio): return (.constant(.number(ratio)), .number(isBare: false))
        case .date(let date): return (.constant(.date(date)), .date)
        case .name(let name): return try reference(name, at: syntax.offset)
        case .call(let name, let arguments): return try call(name, arguments, at: syntax.offset)
        case .not(let inner): return (.not(try condition(inner)), .yesNo)
        case .negative(let inner): return try negative(inner)
        case .binary(let operation, let left, let right):
            return try binary(operation, left, right, at: syntax.offset)
        case .membership(let inner, let list):
            return try membership(inner, list, at: syntax.offset)
        case .has(let inner, let option): return try has(inner, option, at: syntax.offset)
        }
    }

    /// The expression, which must be a condition.
    mutating func condition(_ syntax: Syntax) throws(ExpressionProblem) -> Expression {
        try expect(.yesNo, syntax)
    }

    /// The expression, which must have a type; a bare number may stand for money.
    mutating func expect(
        _ type: ExpressionType,
        _ syntax: Syntax,
    ) throws(ExpressionProblem) -> Expression {
        let found = try check(syntax)
        return try fit(found, to: type, at: syntax.offset)
    }

    /// A whole expression, which must have a type; where an amount is wanted, any number is yuan.
    mutating func result(
        _ type: ExpressionType,
        _ syntax: Syntax,
    ) throws(ExpressionProblem) -> Expression {
        let found = try check(syntax)
        if type == .money, found.type.isNumber { return .yuan(found.expression) }
        return try fit(found, to: type, at: syntax.offset)
    }

    func fit(
        _ found: Typed,
        to type: ExpressionType,
        at offset: Int,
    ) throws(ExpressionProblem) -> Expression {
        if type == .money, case .number(isBare: true) = found.type {
            return .yuan(found.expression)
        }
        let fits = (type.isNumber && found.type.isNumber) || found.type == type
        guard fits else {
            throw ExpressionProblem(
                offset: offset,
                Message(
                    "expression.typeMismatch",
                    [
                        "expected": .message(Message(type.nameKey)),
                        "found": .message(Message(found.type.nameKey)),
                    ],
                ),
                remedy: Message(
                    "expression.typeMismatch.remedy",
                    ["expected": .message(Message(type.nameKey))],
                ),
            )
        }
        return found.expression
    }

    /// Whether a name stands for something where the expression is, so that it cannot be an option's.
    func isName(_ name: String) -> Bool {
        point.map { names.meanings[$0][name] != nil } ?? false
    }

    mutating func withRow<T>(
        _ table: TableReference,
        at offset: Int,
        _ read: (inout TypeChecker) throws(ExpressionProblem) -> T,
    ) throws(ExpressionProblem) -> T {
        guard tableDepth < TypeChecker.tableDepthLimit else {
            throw ExpressionProblem(
                offset: offset,
                Message(
                    "expression.tablesTooDeep",
                    ["limit": .number(TypeChecker.tableDepthLimit)],
                ),
                remedy: Message("expression.split.remedy"),
            )
        }
        let outer = row
        row = table
        tableDepth += 1
        defer {
            row = outer
            tableDepth -= 1
        }
        return try read(&self)
    }

    mutating func bind(
        to table: TableReference,
        name: String,
        at offset: Int,
    ) throws(ExpressionProblem) {
        if row == table { return }
        if row == nil, bindsToRow {
            row = table
            return
        }
        throw ExpressionProblem(
            offset: offset,
            Message("expression.rowNameOutsideTable", ["name": .text(name)]),
            remedy: Message("expression.rowNameOutsideTable.remedy"),
        )
    }
}
