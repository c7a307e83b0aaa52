import ChecklistYAML
import Checklists
import Diagnostics
import Workflows

/// What came of running examples and scenarios.
struct TestReport {
    /// A test that came out otherwise than it says.
    struct Failure: Hashable {
        let place: Place?
        let title: String
        let lines: [TestDifference]
    }

    private(set) var examples = 0
    private(set) var scenarios = 0
    private(set) var failures: [Failure] = []

    /// Whether everything came out as it says.
    var passes: Bool { failures.isEmpty }

    /// Runs the examples of a library, or of one of its checklists.
    mutating func runExamples(of library: Library, in checklist: Checklist.ID?) {
        for compiled in library.checklists
        where checklist == nil || compiled.checklist.id == checklist {
            let runner = ExampleRunner(
                compiled,
                form: library.form,
                parameters: library.parameters,
            )
            for outcome in runner.run() { take(outcome) }
        }
    }

    private mutating func take(_ outcome: ExampleOutcome) {
        examples += 1
        guard !outcome.passes else { return }
        let lines = outcome.differences.flatMap(TestDifference.lines)
        failures.append(
            Failure(place: outcome.place, title: "\(outcome.point) \(outcome.name)", lines: lines)
        )
    }

    /// Plays a scenario through.
    mutating func run(
        _ scenario: Scenario,
        of library: Library,
        in checklist: Checklist.ID?,
        today: CalendarDate,
    ) {
        if let checklist, !scenario.domains.isEmpty, !scenario.domains.contains(checklist) {
            return
        }
        scenarios += 1
        let lines: [TestDifference]
        do throws(DiagnosticList) {
            let run = try ScenarioRun(scenario, library: library, today: today)
            lines = run.differences(in: checklist).flatMap(TestDifference.lines)
        } catch {
            lines = error.diagnostics.map { TestDifference.problem($0) }
        }
        guard !lines.isEmpty else { return }
        failures.append(Failure(place: scenario.place, title: scenario.id, lines: lines))
    }

    /// Each failure with its place and its lines.
    func text(_ book: Phrasebook, in language: Language) -> String {
        failures.map { failure in
            let heading = (failure.place.map { "\($0) " } ?? "") + failure.title
            let lines = failure.lines.map { line in
                let place =
                    if case .problem(let problem) = line { problem.place.map { "  (\($0))" } } else
                    { nil as String? }
                return "  " + line.text(book, in: language) + (place ?? "")
            }
            return ([heading] + lines).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }
}
