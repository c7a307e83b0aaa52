/// An expression as written, before names and types are resolved.
struct Syntax {
    indirect enum Form {
        case number(Rational)
        case percent(Rational)
        case date(CalendarDate)
        case name(String)
        case call(String, [Syntax])
        case not(Syntax)
        case negative(Syntax)
        case binary(Operator, Syntax, Syntax)
        case membership(Syntax, [Syntax])
        case has(Syntax, Syntax)
    }

    enum Operator: String {
        case and
        case or
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"
    }

    let form: Form
    /// Characters before it.
    let offset: Int
    /// How many levels of syntax it has.
    let depth: Int

    init(form: Form, offset: Int) {
        self.form = form
        self.offset = offset
        depth = Syntax.depth(of: form)
    }

    private static func depth(of form: Form) -> Int {
        switch form {
        case .number, .percent, .date, .name: 1
        case .call(_, let arguments): 1 + (arguments.map(\.depth).max() ?? 0)
        case .not(let inner), .negative(let inner): 1 + inner.depth
        case .binary(_, let left, let right), .has(let left, let right):
            1 + max(left.depth, right.depth)
        case .membership(let inner, let list): 1 + max(inner.depth, list.map(\.depth).max() ?? 0)
        }
    }
}
