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
}
