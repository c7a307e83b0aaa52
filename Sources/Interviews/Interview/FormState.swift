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
        profile = library.form.profile.map { context.visibility(of: $0.when) }
        gates = library.form.gates.map { context.visibility(of: $0.when) }
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
