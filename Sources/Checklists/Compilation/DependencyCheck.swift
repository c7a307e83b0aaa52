import Diagnostics

/// Refuses questions and values that depend on themselves, and chains too long to evaluate safely.
struct DependencyCheck {
    /// How many levels the expressions of a chain may have together, so that evaluating it fits any stack.
    static let levelLimit = 600

    private enum Node: Hashable {
        case reference(Reference)
        case table(TableReference)
    }

    let diagnostics: [Diagnostic]

    init(_ checklist: CompiledChecklist) {
        let (edges, levels) = DependencyCheck.edges(checklist)
        var depths: [Node: Int] = [:]
        var found: [Diagnostic] = []
        for node in edges.keys.sorted(by: {
            DependencyCheck.order($0).lexicographicallyPrecedes(DependencyCheck.order($1))
        }) {
            var path: Set<Node> = []
            if let problem = DependencyCheck.visit(node, edges, levels, &depths, &path) {
                found.append(DependencyCheck.diagnostic(problem, node, checklist))
            }
        }
        diagnostics = found
    }

    private enum Problem {
        case circle
        case tooLong
    }

    /// Depth-first; nil when the node and all below it are sound.
    private static func visit(
        _ node: Node,
        _ edges: [Node: [Node]],
        _ levels: [Node: Int],
        _ depths: inout [Node: Int],
        _ path: inout Set<Node>,
    ) -> Problem? {
        if depths[node] != nil { return nil }
        guard path.insert(node).inserted else {
            depths[node] = 0
            return .circle
        }
        guard path.count <= levelLimit else {
            depths[node] = 0
            return .tooLong
        }
        defer { path.remove(node) }
        var depth = 0
        for next in edges[node] ?? [] {
            if let problem = visit(next, edges, levels, &depths, &path) {
                depths[node] = 0
                return problem
            }
            depth = max(depth, depths[next] ?? 0)
        }
        depths[node] = depth + (levels[node] ?? 0)
        return depth + (levels[node] ?? 0) > levelLimit ? .tooLong : nil
    }

    private static func edges(
        _ checklist: CompiledChecklist
    ) -> (edges: [Node: [Node]], levels: [Node: Int]) {
        var edges: [Node: [Node]] = [:]
        var levels: [Node: Int] = [:]
        func add(_ node: Node, _ expression: Expression?, on table: TableReference? = nil) {
            edges[node] = (table.map { [.table($0)] } ?? []) + nodes(in: expression)
            levels[node] = 1 + (expression?.levels ?? 0)
        }
        for (position, point) in checklist.points.enumerated() {
            for (index, question) in point.questions.enumerated() {
                add(.reference(.question(point: position, question: index)), question.when)
            }
            for (index, value) in point.values.enumerated() {
                add(.reference(.value(point: position, value: index)), value.expression)
            }
            for (index, table) in point.tables.enumerated() {
                let reference = TableReference(point: position, table: index)
                add(.table(reference), table.when)
                for (row, question) in table.questions.enumerated() {
                    let node = Node.reference(
                        .rowQuestion(point: position, table: index, question: row)
                    )
                    add(node, question.when, on: reference)
                }
            }
        }
        return (edges, levels)
    }

    private static func nodes(in expression: Expression?) -> [Node] {
        guard let expression else { return [] }
        return expression.references.map(Node.reference) + expression.tables.map(Node.table)
    }

    private static func order(_ node: Node) -> [Int] {
        switch node {
        case .table(let table): [table.point, 0, table.table, 0]
        case .reference(.question(let point, let question)): [point, 1, question, 0]
        case .reference(.rowQuestion(let point, let table, let question)):
            [point, 2, table, question]
        case .reference(.value(let point, let value)): [point, 3, value, 0]
        case .reference: [0, 4, 0, 0]
        }
    }

    private static func diagnostic(
        _ problem: Problem,
        _ node: Node,
        _ checklist: CompiledChecklist,
    ) -> Diagnostic {
        let (subject, place) = origin(node, checklist)
        return Diagnostic(
            .error,
            at: place,
            subject: subject,
            problem == .circle
                ? Message("expression.circle")
                : Message("expression.chainTooLong", ["limit": .number(levelLimit)]),
            remedy: Message("expression.circular.remedy"),
        )
    }

    private static func origin(_ node: Node, _ checklist: CompiledChecklist) -> (String, Place?) {
        switch node {
        case .table(let table):
            let point = checklist.points[table.point]
            let text = point.tables[table.table].table
            return ("\(point.point.id).\(text.id)", text.when?.place)
        case .reference(.question(let point, let question)):
            let text = checklist.points[point].questions[question].question
            return ("\(checklist.points[point].point.id).\(text.id)", text.when?.place)
        case .reference(.rowQuestion(let point, let table, let question)):
            let text = checklist.points[point].tables[table].questions[question].question
            return ("\(checklist.points[point].point.id).\(text.id)", text.when?.place)
        case .reference(.value(let point, let value)):
            let text = checklist.points[point].values[value].value
            return ("\(checklist.points[point].point.id).\(text.id)", text.expression.place)
        case .reference:
            return (checklist.checklist.id.text, nil)
        }
    }
}
