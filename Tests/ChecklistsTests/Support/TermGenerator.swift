/// Makes random well-typed terms over the sandbox's names.
struct TermGenerator {
    var generator: SeededGenerator
    private var inRow = false

    init(seed: Int) { generator = SeededGenerator(seed: seed) }

    mutating func condition(_ depth: Int) -> Term {
        guard depth > 0 else {
            return inRow && generator.below(2) == 0
                ? .name("rb")
                : generator.pick(
                    .name("b1"),
                    .name("b2"),
                    .truth(true),
                    .option("c1", "==", "aa"),
                    .option("c2", "!=", "bb"),
                )
        }
        switch generator.below(13) {
        case 0: return .apply("not", [condition(depth - 1)])
        case 1, 2: return .apply("and", [condition(depth - 1), condition(depth - 1)])
        case 3, 4: return .apply("or", [condition(depth - 1), condition(depth - 1)])
        case 5: return .apply(comparison(), [number(depth - 1), number(depth - 1)])
        case 6: return .apply(comparison(), [money(depth - 1), money(depth - 1)])
        case 7: return .apply(comparison(), [date(depth - 1), date(depth - 1)])
        case 8:
            return .option(
                generator.pick("c1", "c2"),
                generator.pick("==", "!="),
                generator.pick("aa", "bb", "cc"),
            )
        case 9:
            return generator.pick(
                .oneOf("c2", ["aa", "cc"]),
                .option("m1", "has", "xx"),
                .option("m1", "has", "none"),
            )
        case 10: return .apply(generator.pick("known", "asked"), [anything(depth - 1)])
        case 11:
            return .apply(
                "if",
                [condition(depth - 1), condition(depth - 1), condition(depth - 1)],
            )
        default:
            return overRows(generator.pick("any", "all"), depth) { $0.condition($1) }
                ?? condition(depth - 1)
        }
    }

    mutating func number(_ depth: Int) -> Term {
        guard depth > 0 else {
            return inRow && generator.below(2) == 0
                ? .name("rn")
                : generator.pick(.name("n1"), .name("n2"), .literal(generator.below(13) - 3))
        }
        switch generator.below(10) {
        case 0, 1:
            return .apply(
                generator.pick("+", "-", "*", "/"),
                [number(depth - 1), number(depth - 1)],
            )
        case 2: return .apply("/", [money(depth - 1), money(depth - 1)])
        case 3:
            return .apply(
                generator.pick("min", "max", "first_known"),
                [number(depth - 1), number(depth - 1)],
            )
        case 4: return .apply(generator.pick("round", "floor", "ceil"), [number(depth - 1)])
        case 5: return .apply("if", [condition(depth - 1), number(depth - 1), number(depth - 1)])
        case 6:
            return .apply(
                generator.pick("days_between", "months_between", "years_between"),
                [date(depth - 1), date(depth - 1)],
            )
        case 7: return overRows("count", depth) { $0.condition($1) } ?? number(depth - 1)
        case 8:
            return overRows(generator.pick("sum", "min", "max"), depth) { $0.number($1) }
                ?? number(depth - 1)
        default: return number(0)
        }
    }

    mutating func money(_ depth: Int) -> Term {
        guard depth > 0 else {
            return inRow && generator.below(2) == 0
                ? .name("rp") : generator.pick(.name("p1"), .name("p2"))
        }
        switch generator.below(7) {
        case 0: return .apply(generator.pick("+", "-"), [money(depth - 1), money(depth - 1)])
        case 1:
            return .apply(
                generator.pick("+", "-"),
                [money(depth - 1), .literal(generator.below(9))],
            )
        case 2: return .apply(generator.pick("*", "/"), [money(depth - 1), number(depth - 1)])
        case 3:
            return .apply(
                generator.pick("min", "max", "first_known"),
                [money(depth - 1), money(depth - 1)],
            )
        case 4: return .apply("if", [condition(depth - 1), money(depth - 1), .literal(0)])
        case 5:
            return overRows(generator.pick("sum", "min", "max"), depth) { $0.money($1) }
                ?? money(depth - 1)
        default: return .apply(generator.pick("round", "floor", "ceil"), [money(depth - 1)])
        }
    }

    mutating func date(_ depth: Int) -> Term {
        guard depth > 0 else {
            return inRow && generator.below(2) == 0
                ? .name("rd")
                : generator.pick(.name("d1"), .name("d2"), .day(2024, 2, 29), .day(2023, 1, 31))
        }
        switch generator.below(6) {
        case 0, 1:
            return .apply(
                generator.pick("add_days", "add_months", "add_years"),
                [date(depth - 1), number(depth - 1)],
            )
        case 2:
            return .apply(
                generator.pick("min", "max", "first_known"),
                [date(depth - 1), date(depth - 1)],
            )
        case 3: return .apply("if", [condition(depth - 1), date(depth - 1), date(depth - 1)])
        case 4:
            return overRows(generator.pick("min", "max"), depth) { $0.date($1) } ?? date(depth - 1)
        default: return date(0)
        }
    }

    mutating func anything(_ depth: Int) -> Term {
        switch generator.below(5) {
        case 0: condition(depth)
        case 1: number(depth)
        case 2: money(depth)
        case 3: date(depth)
        default: generator.pick(.name("c2"), .name("m1"), .name("p2"))
        }
    }

    private mutating func comparison() -> String {
        generator.pick("==", "!=", "<", "<=", ">", ">=")
    }

    /// A function over the table, unless the term is already inside one.
    private mutating func overRows(
        _ function: String,
        _ depth: Int,
        _ body: (inout TermGenerator, Int) -> Term,
    ) -> Term? {
        guard !inRow else { return nil }
        inRow = true
        defer { inRow = false }
        return .apply(function, [.name("t"), body(&self, depth - 1)])
    }
}
