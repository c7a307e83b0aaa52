import Checklists
import Diagnostics

/// Reads the examples of a point.
struct ExampleDecoder {
    let decoding: FileDecoding

    /// The examples.
    func examples(_ fields: Fields) -> [Example] { fields.records("examples", example) }

    private func example(_ node: YAMLNode) -> Example? {
        guard let fields = Fields(node, .example, decoding) else { return nil }
        let baseDate = fields.date("base_date")
        let expected = expectation(fields["expect"])
        let answers = fields["answers"].map(self.answers) ?? []
        guard let baseDate else { return nil }
        return Example(
            name: fields.line("name"),
            baseDate: baseDate,
            enterprise: fields["enterprise"].map(self.answers) ?? [],
            facts: fields["facts"].map(self.answers) ?? [],
            parameters: lines(fields["parameters"]),
            answers: answers,
            expected: expected,
            place: node.place(decoding.file),
        )
    }

    /// A mapping from ids to texts as entered.
    func lines(_ node: YAMLNode?) -> [String: String] {
        guard let node else { return [:] }
        guard let entries = node.mapping else {
            decoding.report("checklist.notAnswers", at: node)
            return [:]
        }
        var lines: [String: String] = [:]
        for entry in entries { lines[entry.name] = decoding.line(entry.value) }
        return lines
    }

    /// A mapping from questions to what was entered.
    func answers(_ node: YAMLNode) -> [ExampleAnswer] {
        guard let entries = node.mapping else {
            decoding.report("checklist.notAnswers", at: node)
            return []
        }
        return entries.compactMap { entry in
            guard let entered = self.entry(entry.value) else { return nil }
            return ExampleAnswer(
                id: entry.name,
                entry: entered,
                place: entry.value.place(decoding.file),
            )
        }
    }

    private func entry(_ node: YAMLNode) -> ExampleAnswer.Entry? {
        switch node.content {
        case .scalar: return .value(decoding.line(node))
        case .sequence(let elements, _): return .values(elements.map { decoding.line($0) })
        case .mapping:
            if node["state"]?.scalar == "dont_know" { return .dontKnow }
            if node["state"] == nil { return table(node) }
            decoding.report("checklist.badAnswer", at: node)
            return nil
        }
    }

    private func table(_ node: YAMLNode) -> ExampleAnswer.Entry? {
        guard let fields = Fields(node, .exampleTable, decoding) else { return nil }
        return .table(
            isComplete: fields.yesNo("complete"),
            rows: fields.list("rows").map(answers),
        )
    }

    private func expectation(_ node: YAMLNode?) -> Example.Expectation {
        guard let node, let fields = Fields(node, .expectation, decoding) else {
            return Example.Expectation(findings: [])
        }
        return Example.Expectation(
            findings: fields.ids("findings", .finding),
            possible: fields.ids("possible", .finding),
            exposure: exposure(fields["exposure"]),
        )
    }

    private func exposure(_ node: YAMLNode?) -> [FindingRule.ID: Example.Expectation.Range] {
        guard let node else { return [:] }
        guard let entries = node.mapping else {
            decoding.report("checklist.notAnswers", at: node)
            return [:]
        }
        var ranges: [FindingRule.ID: Example.Expectation.Range] = [:]
        for entry in entries {
            guard let range = range(entry.value) else { continue }
            ranges[FindingRule.ID(decoding.id(entry.key, .finding))] = range
        }
        return ranges
    }

    /// A range in yuan; without a lower end it is one figure.
    func range(_ node: YAMLNode) -> Example.Expectation.Range? {
        guard let fields = Fields(node, .range, decoding) else { return nil }
        let high = fields.decimal("high")
        let low = fields["low"].map(decoding.decimal) ?? high
        if low > high { decoding.report("checklist.emptyRange", at: node) }
        return .init(low: low, high: high)
    }
}
