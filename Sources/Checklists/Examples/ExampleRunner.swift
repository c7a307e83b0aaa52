/// Runs the examples of points: facts in, findings and exposure out, compared with what the example says.
public struct ExampleRunner {
    let checklist: CompiledChecklist
    let form: CompiledForm
    let parameters: [Parameter]

    /// A runner for one checklist, with the form and the figures that it was compiled against.
    public init(_ checklist: CompiledChecklist, form: CompiledForm, parameters: [Parameter]) {
        self.checklist = checklist
        self.form = form
        self.parameters = parameters
    }

    /// Runs every example of every point.
    public func run() -> [ExampleOutcome] {
        checklist.points.indices.flatMap { index in
            checklist.points[index].point.examples.map { run($0, of: index) }
        }
    }

    /// Runs one example of a point, given by position.
    public func run(_ example: Example, of point: Int) -> ExampleOutcome {
        var reader = ExampleReader(runner: self, point: point)
        let context = reader.context(of: example)
        let answers = reader.answers(of: example)
        let evaluator = Evaluator(checklist, answers: answers, context: context)
        reader.checkEntries(by: evaluator)
        let selection = FindingSelection(of: point, by: evaluator)
        let differences =
            reader.problems.map(ExampleDifference.entry)
            + findings(selection, example.expected, point)
            + exposures(selection, example.expected, point)
        return ExampleOutcome(
            point: checklist.points[point].point.id,
            name: example.name,
            place: example.place,
            differences: differences,
        )
    }

    private func findings(
        _ selection: FindingSelection,
        _ expected: Example.Expectation,
        _ point: Int,
    ) -> [ExampleDifference] {
        let holding = ids(selection.holding, point)
        let possible = ids(selection.possible, point)
        var differences: [ExampleDifference] = []
        if Set(holding) != Set(expected.findings) {
            differences.append(.findings(expected: expected.findings, found: holding))
        }
        if Set(possible) != Set(expected.possible) {
            let missing = selection.missing.map(path)
            differences.append(
                .possible(expected: expected.possible, found: possible, missing: missing)
            )
        }
        return differences
    }

    private func exposures(
        _ selection: FindingSelection,
        _ expected: Example.Expectation,
        _ point: Int,
    ) -> [ExampleDifference] {
        expected.exposure.sorted { $0.key < $1.key }.compactMap { id, range in
            let index = checklist.points[point].findings.firstIndex { $0.rule.id == id }
            let wanted = ExampleDifference.ExposureRange(
                low: range.low.hundredths,
                high: range.high.hundredths,
            )
            let found = index.flatMap { selection.exposures[$0] }.map {
                ExampleDifference.ExposureRange(low: $0.low, high: $0.high)
            }
            return found == wanted ? nil : .exposure(id, expected: wanted, found: found)
        }
    }

    private func ids(_ findings: [Int], _ point: Int) -> [FindingRule.ID] {
        findings.map { checklist.points[point].findings[$0].rule.id }
    }

    /// The subject path of a missing fact.
    private func path(_ fact: MissingFact) -> String {
        switch fact {
        case .question(let point, let question):
            "\(checklist.points[point].point.id).\(checklist.points[point].questions[question].question.id)"
        case .rowQuestion(let row, let question):
            "\(path(.table(row.table))).\(table(row.table).questions[question].question.id)"
        case .table(let reference):
            "\(checklist.points[reference.point].point.id).\(table(reference).table.id)"
        case .enterprise(let index): "enterprise.\(form.profile[index].question.id)"
        case .fact(let index): "facts.\(form.gates[index].question.id)"
        case .parameter(let index): "parameter.\(parameters[index].id)"
        }
    }

    private func table(_ reference: TableReference) -> CompiledTable {
        checklist.points[reference.point].tables[reference.table]
    }
}
