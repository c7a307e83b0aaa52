import Checklists
import Diagnostics

/// The profile, the gates and the dated figures as expressions see them, and which of them are asked.
struct FormState {
    let context: EvaluationContext
    let profile: [Visibility]
    let gates: [Visibility]
    /// The figures that the library does not know on the base date.
    let unknownFigures: [Int]

    init(_ library: Library, _ sheet: AnswerSheet) {
        let known = EvaluationContext.figures(
            library.parameters,
            on: sheet.baseDate,
            district: sheet.district,
        )
        let context = EvaluationContext(
            form: library.form,
            profile: library.form.profile.map { sheet.profile[$0.question.id]?.evaluation },
            gates: library.form.gates.map { sheet.facts[$0.question.id]?.evaluation },
            parameters: FormState.figures(library.parameters, known, sheet),
            baseDate: sheet.baseDate,
        )
        self.context = context
        profile = library.form.profile.map { FormEvaluation.visibility($0.when, in: context) }
        gates = library.form.gates.map { FormEvaluation.visibility($0.when, in: context) }
        unknownFigures = known.indices.filter { known[$0] == .unknown }
    }

    /// The lawyer's figure goes first; not knowing one does not put aside the library's.
    private static func figures(
        _ parameters: [Parameter],
        _ known: [Evaluation],
        _ sheet: AnswerSheet,
    ) -> [Evaluation] {
        zip(parameters, known).map { parameter, figure in
            guard let given = sheet.parameters[parameter.id]?.evaluation, given != .unknown else {
                return figure
            }
            return given
        }
    }
}

/// Expressions of the profile form, which no checklist's question can be part of.
enum FormEvaluation {
    static func of(_ expression: Expression, in context: EvaluationContext) -> Evaluation {
        let empty = Checklist(
            id: "",
            version: 0,
            domain: "",
            title: LocalizedText(same: ""),
            verifiedOn: context.baseDate,
            points: [],
        )
        let compiled = ChecklistCompiler(form: .empty, parameters: []).compile(empty).compiled
        return Evaluator(compiled, answers: [], context: context).evaluate(expression)
    }

    static func visibility(_ when: Expression?, in context: EvaluationContext) -> Visibility {
        when.map { Visibility(truth: of($0, in: context).truth) } ?? .shown
    }
}

extension Visibility {
    /// From a condition by Kleene's three values.
    init(truth: Bool?) {
        self =
            switch truth {
            case true?: .shown
            case false?: .hidden
            case nil: .undetermined
            }
    }
}
