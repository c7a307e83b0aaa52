import Assessments
import Checklists
import Diagnostics
import Interviews
import Testing

/// A library with an answer sheet, ready to be assessed.
struct Scene {
    let library: Library
    var sheet: AnswerSheet

    init(_ checklists: [Checklist], baseDate: String = "2026-11-23") throws {
        let form = ProfileForm(
            profile: [
                Made.question("headcount", .integer, ask: Made.text("多少人？", "How many staff?"))
            ],
            gates: [Made.question("exports", ask: Made.text("是否出口？", "Do you export?"))],
        )
        let lpr = Parameter(
            id: "lpr_1y",
            title: Made.text("一年期LPR", "One-year LPR"),
            type: .percent,
            figures: [
                Parameter.Figure(
                    from: try Made.date("2026-01-01"),
                    value: try #require(Rational(decimal: "0.03")),
                    source: Made.text("公告", "notice"),
                )
            ],
        )
        let compiler = ChecklistCompiler(form: form, parameters: [lpr])
        let compiled = checklists.map(compiler.compile)
        #expect(compiled.flatMap(\.diagnostics).isEmpty)
        library = Library(
            form: compiler.compileForm().compiled,
            papers: [Paper(id: "contracts", title: Made.text("劳动合同", "Labour contracts"))],
            parameters: [lpr],
            statutes: .empty,
            checklists: compiled.map(\.compiled),
        )
        sheet = AnswerSheet(baseDate: try Made.date(baseDate))
    }

    /// One checklist `D09` of these points.
    init(_ points: [RiskPoint], baseDate: String = "2026-11-23") throws {
        try self.init([Made.checklist("D09", points)], baseDate: baseDate)
    }

    subscript(point: RiskPoint.ID) -> PointSheet {
        get { sheet.points[point] ?? PointSheet() }
        set { sheet.points[point] = newValue }
    }

    var input: AssessmentInput {
        let context = EvaluationContext(
            enterprise: library.form.profile.map { evaluation(sheet.profile[$0.question.id]) },
            facts: library.form.gates.map { evaluation(sheet.facts[$0.question.id]) },
            parameters: library.parameters.map { parameter in
                parameter.figure(on: sheet.baseDate, district: sheet.district)
                    .map { .known(.number($0.value)) } ?? evaluation(sheet.parameters[parameter.id])
            },
            baseDate: sheet.baseDate,
        )
        let evaluators = library.checklists.map { checklist in
            Evaluator(checklist, answers: checklist.points.map(answers), context: context)
        }
        return AssessmentInput(library: library, sheet: sheet, evaluators: evaluators)
    }

    func assessed(_ decisions: [FindingDecision] = []) -> Assessment {
        Assessment(of: input, decisions: decisions)
    }

    private func evaluation(_ answer: Answer?) -> Evaluation { answer?.evaluation ?? .unknown }

    private func answers(_ point: CompiledPoint) -> PointAnswers {
        let recorded = self[point.point.id]
        return PointAnswers(
            questions: point.questions.map { recorded.answers[$0.question.id]?.evaluation },
            tables: point.tables.map { table in
                let rows = recorded.tables[table.table.id] ?? TableSheet()
                return PointAnswers.Table(
                    rows: rows.rows.map { row in
                        table.questions.map { row.answers[$0.question.id]?.evaluation }
                    },
                    isComplete: rows.isComplete,
                )
            },
        )
    }
}
