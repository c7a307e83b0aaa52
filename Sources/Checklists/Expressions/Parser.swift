import Diagnostics

/// Reads tokens as an expression, by precedence: `or`, `and`, `not`, comparison, `+ -`, `* /`, sign.
struct Parser {
    /// How deep an expression may nest.
    static let depthLimit = 40
    /// How many terms a chain of operators may have, and so how many levels an expression.
    static let chainLimit = 200

    private let tokens: [Token]
    private var index = 0
    private var depth = 0

    private init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    static func syntax(of text: String) throws(ExpressionProblem) -> Syntax {
        var parser = Parser(try Lexer.tokens(of: text))
        let syntax = try parser.disjunction()
        guard parser.current.kind == .end else { throw parser.unexpected() }
        return syntax
    }

    private var current: Token { tokens[index] }

    private mutating func advance() { index = min(index + 1, tokens.count - 1) }

    private func unexpected() -> ExpressionProblem {
        ExpressionProblem(
            offset: current.offset,
            current.kind == .end
                ? Message("expression.endsEarly")
                : Message("expression.unexpected", ["text": .text(spelling(of: current))]),
            remedy: Message("expression.unexpected.remedy"),
        )
    }

    private func spelling(of token: Token) -> String {
        switch token.kind {
        case .number(let value): value.text
        case .percent(let ratio): ratio.text
        case .date(let date): date.description
        case .name(let name), .symbol(let name): name
        case .end: ""
        }
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard current.kind == .name(word) else { return false }
        advance()
        return true
    }

    private mutating func takeSymbol(_ symbol: String) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    private mutating func expectSymbol(_ symbol: String) throws(ExpressionProblem) {
        guard takeSymbol(symbol) else { throw unexpected() }
    }

    private mutating func nested<T>(
        _ read: (inout Parser) throws(ExpressionProblem) -> T
    ) throws(ExpressionProblem) -> T {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Parser.depthLimit else {
            throw ExpressionProblem(
                offset: current.offset,
                Message("expression.tooDeep", ["limit": .number(Parser.depthLimit)]),
                remedy: Message("expression.split.remedy"),
            )
        }
        return try read(&self)
    }

    private static func joined(
        _ operation: Syntax.Operator,
        _ left: Syntax,
        _ right: Syntax,
        at offset: Int,
    ) throws(ExpressionProblem) -> Syntax {
        let syntax = Syntax(form: .binary(operation, left, right), offset: offset)
        guard syntax.depth <= chainLimit else {
            throw ExpressionProblem(
                offset: offset,
                Message("expression.tooManyTerms", ["limit": .number(chainLimit)]),
                remedy: Message("expression.split.remedy"),
            )
        }
        return syntax
    }

    private mutating func disjunction() throws(ExpressionProblem) -> Syntax {
        try nested { (parser: inout Parser) throws(ExpressionProblem) in
            var left = try parser.conjunction()
            while parser.current.kind == .name("or") {
                let offset = parser.current.offset
                parser.advance()
                left = try Parser.joined(.or, left, try parser.conjunction(), at: offset)
            }
            return left
        }
    }

    private mutating func conjunction() throws(ExpressionProblem) -> Syntax {
        var left = try negation()
        while current.kind == .name("and") {
            let offset = current.offset
            advance()
            left = try Parser.joined(.and, left, try negation(), at: offset)
        }
        return left
    }

    private mutating func negation() throws(ExpressionProblem) -> Syntax {
        let offset = current.offset
        guard takeWord("not") else { return try comparison() }
        return try nested { (parser: inout Parser) throws(ExpressionProblem) in
            Syntax(form: .not(try parser.negation()), offset: offset)
        }
    }

    private mutating func comparison() throws(ExpressionProblem) -> Syntax {
        let left = try sum()
        let offset = current.offset
        if takeWord("in") { return Syntax(form: .membership(left, try list()), offset: offset) }
        if takeWord("has") { return Syntax(form: .has(left, try sum()), offset: offset) }
        guard case .symbol(let symbol) = current.kind,
            let comparison = Syntax.Operator(rawValue: symbol),
            ["==", "!=", "<", "<=", ">", ">="].contains(symbol)
        else { return left }
        advance()
        return Syntax(form: .binary(comparison, left, try sum()), offset: offset)
    }

    private mutating func list() throws(ExpressionProblem) -> [Syntax] {
        try expectSymbol("[")
        var elements = [try sum()]
        while takeSymbol(",") { elements.append(try sum()) }
        try expectSymbol("]")
        return elements
    }

    private mutating func sum() throws(ExpressionProblem) -> Syntax {
        var left = try product()
        while case .symbol(let symbol) = current.kind, symbol == "+" || symbol == "-",
            let operation = Syntax.Operator(rawValue: symbol)
        {
            let offset = current.offset
            advance()
            left = try Parser.joined(operation, left, try product(), at: offset)
        }
        return left
    }

    private mutating func product() throws(ExpressionProblem) -> Syntax {
        var left = try signed()
        while case .symbol(let symbol) = current.kind, symbol == "*" || symbol == "/",
            let operation = Syntax.Operator(rawValue: symbol)
        {
            let offset = current.offset
            advance()
            left = try Parser.joined(operation, left, try signed(), at: offset)
        }
        return left
    }

    private mutating func signed() throws(ExpressionProblem) -> Syntax {
        let offset = current.offset
        guard takeSymbol("-") else { return try primary() }
        return try nested { (parser: inout Parser) throws(ExpressionProblem) in
            Syntax(form: .negative(try parser.signed()), offset: offset)
        }
    }

    private mutating func primary() throws(ExpressionProblem) -> Syntax {
        let token = current
        switch token.kind {
        case .number(let value):
            advance()
            return Syntax(form: .number(value), offset: token.offset)
        case .percent(let ratio):
            advance()
            return Syntax(form: .percent(ratio), offset: token.offset)
        case .date(let date):
            advance()
            return Syntax(form: .date(date), offset: token.offset)
        case .symbol("("):
            advance()
            let inner = try disjunction()
            try expectSymbol(")")
            return inner
        case .name(let name) where !Parser.reserved.contains(name):
            advance()
            guard takeSymbol("(") else { return Syntax(form: .name(name), offset: token.offset) }
            return Syntax(form: .call(name, try arguments()), offset: token.offset)
        default:
            throw unexpected()
        }
    }

    private mutating func arguments() throws(ExpressionProblem) -> [Syntax] {
        if takeSymbol(")") { return [] }
        var arguments = [try disjunction()]
        while takeSymbol(",") { arguments.append(try disjunction()) }
        try expectSymbol(")")
        return arguments
    }

    private static let reserved: Set<String> = ["and", "or", "not", "in", "has"]
}
