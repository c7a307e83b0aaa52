import Diagnostics
import Testing

@testable import Checklists

@Suite("Hostile expressions")
struct HostileExpressionTests {
    /// Each question waits for the one before it, which its condition names twice.
    private func doubling(_ count: Int) -> [Question] {
        (0..<count).map { index in
            let when =
                index == 0
                ? nil : "q\(index - 1) == yes or asked(q\(index - 1)) and q\(index - 1) == no"
            return Build.question("q\(index)", .yesNo, when: when)
        }
    }

    @Test("chains of questions that mention each other twice take no longer than once")
    func doublingQuestions() {
        let point = Build.point(
            doubling(40),
            findings: [Build.finding("D01-01-F1", "q39 == yes")],
        )
        let (compiled, diagnostics) = Build.compile([point])
        #expect(diagnostics.isEmpty)
        let evaluator = Evaluator(
            compiled,
            answers: [.none(for: compiled.points[0])],
            context: Build.context,
        )
        #expect(
            FindingSelection(of: 0, by: evaluator).missing == [.question(point: 0, question: 0)]
        )
        let form = Build.compiledForm
        #expect(
            ChecklistLint.diagnostics([compiled], form: form, registry: .empty, papers: []).contains
            { $0.severity == .error } == false
        )
    }

    @Test("chains of row questions that mention each other twice take no longer than once")
    func doublingRows() {
        let table = Build.table("t", doubling(40))
        let point = Build.point(
            tables: [table],
            findings: [Build.finding("D01-01-F1", "any(t, q39 == yes)")],
        )
        let (compiled, diagnostics) = Build.compile([point])
        #expect(diagnostics.isEmpty)
        let row: [Evaluation?] = Array(repeating: .yesNo(false), count: 40)
        let answers = PointAnswers(
            questions: [],
            tables: [.init(rows: [row, Array(repeating: nil, count: 40)], isComplete: true)],
        )
        let evaluator = Evaluator(compiled, answers: [answers], context: Build.context)
        #expect(FindingSelection(of: 0, by: evaluator).missing.count == 1)
    }

    @Test("chains of tables that mention each other twice take no longer than once")
    func doublingTables() {
        let tables = (0..<40).map { index in
            let when =
                index == 0
                ? nil : "any(t\(index - 1), a\(index - 1) == yes) or count(t\(index - 1)) > 3"
            return Build.table("t\(index)", when: when, [Build.question("a\(index)", .yesNo)])
        }
        let (compiled, diagnostics) = Build.compile([
            Build.point(tables: tables, findings: [Build.finding("D01-01-F1", "count(t39) > 1")])
        ])
        #expect(diagnostics.isEmpty)
        let answers = PointAnswers(
            questions: [],
            tables: tables.map { _ in .init(rows: [[nil]], isComplete: false) },
        )
        let evaluator = Evaluator(compiled, answers: [answers], context: Build.context)
        #expect(!FindingSelection(of: 0, by: evaluator).missing.isEmpty)
    }

    @Test("values that double each other are analysed in bounded time")
    func doublingValues() {
        let values =
            [Build.value("v0", "n1 + 1")]
            + (1..<50).map { Build.value("v\($0)", "v\($0 - 1) + v\($0 - 1)") }
        let point = Sandbox.point(
            values: values,
            findings: [Build.finding("D01-01-F1", "v49 > 5 and v48 != v47")],
        )
        let (compiled, diagnostics) = Build.compile([point])
        #expect(diagnostics.isEmpty)
        _ = ChecklistLint.diagnostics(
            [compiled],
            form: Build.compiledForm,
            registry: .empty,
            papers: [],
        )
    }

    @Test("dependencies too long for any stack are refused")
    func longChains() {
        let questions = doubling(130)
        #expect(
            Build.compile([Build.point(questions)]).diagnostics.contains {
                $0.rule == "expression.chainTooLong"
            }
        )
        let long = Array(repeating: "1", count: 150).joined(separator: " + ")
        let values =
            [Build.value("v0", long)]
            + (1..<10).map { Build.value("v\($0)", "v\($0 - 1) + \(long)") }
        #expect(
            Build.compile([Build.point(values: values)]).diagnostics.contains {
                $0.rule == "expression.chainTooLong"
            }
        )
    }

    @Test("the longest chains that are allowed can be evaluated")
    func longestAllowed() {
        let long = Array(repeating: "1", count: 140).joined(separator: " + ")
        let values =
            [Build.value("v0", long)]
            + (1..<4).map { Build.value("v\($0)", "v\($0 - 1) + \(long)") }
        let point = Build.point(
            values: values,
            findings: [Build.finding("D01-01-F1", "v3 == 560")],
        )
        let (compiled, diagnostics) = Build.compile([point])
        #expect(diagnostics.isEmpty)
        let evaluator = Evaluator(
            compiled,
            answers: [.none(for: compiled.points[0])],
            context: Build.context,
        )
        #expect(FindingSelection(of: 0, by: evaluator).holding == [0])
        _ = ChecklistLint.diagnostics(
            [compiled],
            form: Build.compiledForm,
            registry: .empty,
            papers: [],
        )
    }

    @Test("alternatives without end are given up, not followed")
    func explosion() {
        let pairs = (0..<30).map { _ in "(n1 * n1 > 3 or n2 * n2 > 4 or p1 * n1 > 5)" }.joined(
            separator: " and "
        )
        let (checklist, expression, problems) = Sandbox.condition(pairs + " and n1 > 5 and n1 < 2")
        #expect(problems.isEmpty)
        var prover = Prover(checklist: checklist, form: Build.compiledForm, home: 0)
        let canHold = prover.canHold([.truth(expression, true, .none)])
        #expect(!canHold)
        let (other, hard, _) = Sandbox.condition(pairs + " and n1 * n1 < 0")
        prover = Prover(checklist: other, form: Build.compiledForm, home: 0)
        _ = prover.canHold([.truth(hard, true, .none)])
        #expect(prover.steps <= Prover.stepLimit * 3)
    }
}
