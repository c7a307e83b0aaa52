/// What the compiler found out about a checklist: its expressions, and the table of each named value, in one order.
///
/// A snapshot keeps this, so that opening a checkup need not compile again what was compiled when it began.
public struct CompiledExpressions: Hashable, Sendable {
    /// The expressions, point by point; nil where a text has none.
    public var expressions: [Expression?]
    /// The tables whose rows the named values belong to; nil for a value of a point.
    public var tables: [Int?]

    /// Creates it from what was kept.
    public init(expressions: [Expression?] = [], tables: [Int?] = []) {
        self.expressions = expressions
        self.tables = tables
    }
}

extension CompiledChecklist {
    /// Its expressions, in the order in which `init(_:compiled:)` takes them.
    public var compiled: CompiledExpressions {
        var found = CompiledExpressions()
        func add(_ expressions: Expression?...) { found.expressions += expressions }
        add(applies)
        for point in points {
            add(point.applies)
            for question in point.questions { add(question.when, question.min, question.max) }
            for table in point.tables {
                add(table.when)
                for question in table.questions { add(question.when, question.min, question.max) }
            }
            for value in point.values {
                add(value.expression)
                found.tables.append(value.table)
            }
            for finding in point.findings {
                add(finding.when, finding.low, finding.high, finding.deadline)
            }
        }
        return found
    }

    /// A checklist with expressions that were compiled before, or nil when they are not this checklist's.
    public init?(_ checklist: Checklist, compiled: CompiledExpressions) {
        var rest = Rest(compiled)
        let applies = rest.next()
        let points = checklist.points.map { rest.point($0) }
        guard rest.isSound, rest.isEmpty else { return nil }
        self.init(checklist: checklist, applies: applies, points: points)
    }
}

/// The expressions that have not been taken yet.
private struct Rest {
    private let compiled: CompiledExpressions
    private var expression = 0
    private var table = 0
    private(set) var isSound = true

    init(_ compiled: CompiledExpressions) {
        self.compiled = compiled
    }

    var isEmpty: Bool {
        expression == compiled.expressions.count && table == compiled.tables.count
    }

    mutating func next() -> Expression? {
        guard expression < compiled.expressions.count else {
            isSound = false
            return nil
        }
        defer { expression += 1 }
        return compiled.expressions[expression]
    }

    private mutating func required() -> Expression {
        guard let next = next() else {
            isSound = false
            return .constant(.yesNo(false))
        }
        return next
    }

    private mutating func nextTable() -> Int? {
        guard table < compiled.tables.count else {
            isSound = false
            return nil
        }
        defer { table += 1 }
        return compiled.tables[table]
    }

    mutating func point(_ point: RiskPoint) -> CompiledPoint {
        CompiledPoint(
            point: point,
            applies: next(),
            questions: point.questions.map { question($0) },
            tables: point.tables.map { table in
                CompiledTable(
                    table: table,
                    when: next(),
                    questions: table.questions.map { question($0) },
                )
            },
            values: point.values.map {
                CompiledValue(value: $0, expression: required(), table: nextTable())
            },
            findings: point.findings.map {
                CompiledFinding(
                    rule: $0,
                    when: required(),
                    low: next(),
                    high: next(),
                    deadline: next(),
                )
            },
        )
    }

    private mutating func question(_ question: Question) -> CompiledQuestion {
        CompiledQuestion(question: question, when: next(), min: next(), max: next())
    }
}
