/// An expression of the test's own making: it writes itself as text, and a naive evaluator works it out.
indirect enum Term {
    case literal(Int)
    case day(Int, Int, Int)
    case name(String)
    case truth(Bool)
    /// A call or an operator: the name, its arguments.
    case apply(String, [Term])
    /// `c1 == aa`, `c1 != aa`, `m1 has xx`.
    case option(String, String, String)
    case oneOf(String, [String])

    static let infix: Set<String> = [
        "and", "or", "+", "-", "*", "/", "==", "!=", "<", "<=", ">", ">=",
    ]

    var text: String {
        switch self {
        case .literal(let value): return value < 0 ? "(0 - \(-value))" : "\(value)"
        case .day(let year, let month, let day):
            return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        case .name(let name): return name
        case .truth(let value): return value ? "yes" : "no"
        case .apply("not", let inner): return "not (\(inner[0].text))"
        case .apply(let name, let inner) where Term.infix.contains(name):
            return "(\(inner[0].text) \(name) \(inner[1].text))"
        case .apply(let name, let inner):
            return "\(name)(\(inner.map(\.text).joined(separator: ", ")))"
        case .option(let name, let operation, let option): return "\(name) \(operation) \(option)"
        case .oneOf(let name, let options): return "\(name) in [\(options.joined(separator: ", "))]"
        }
    }
}
