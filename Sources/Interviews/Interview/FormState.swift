import Checklists
import Diagnostics

/// The profile, the gates and the dated figures as expressions see them, and which of them are asked.
struct FormState {
    let context: EvaluationContext
    let profile: [Visibility]
    let gates: [Visibility]
    /// The figures that the library does not know on the base date.
    let unknownFigures: [Int]

    /// Resolves figures first, then the profile, then the gates, each by what stands before it.
    init(_ library: Library, _ sheet: AnswerSheet) {
        var resolver = FormResolver(library, sheet)
        profile = library.form.profile.map { resolver.visibility(of: $0, in: .profile) }
        gates = library.form.gates.map { resolver.visibility(of: $0, in: .gates) }
        context = resolver.context
        unknownFigures = library.parameters.indices.filter {
            library.parameters[$0].figure(on: sheet.baseDate, district: sheet.district) == nil
        }
    }
}

/// Reads the form question by question; what stands further down counts as not yet known.
private struct FormResolver {
    enum Part {
        case profile
        case gates
    }

    private let sheet: AnswerSheet
    private var enterprise: [Evaluation] = []
    private var facts: [Evaluation] = []
    private let parameters: [Evaluation]
    private let sizes: (profile: Int, gates: Int)

    init(_ library: Library, _ sheet: AnswerSheet) {
        self.sheet = sheet
        sizes = (library.form.profile.count, library.form.gates.count)
        parameters = library.parameters.map { FormResolver.figure($0, sheet) }
    }

    /// The lawyer's figure goes first.
    private static func figure(_ parameter: Parameter, _ sheet: AnswerSheet) -> Evaluation {
        if let given = sheet.parameters[parameter.id]?.evaluation, given != .unknown { return given }
        guard let known = parameter.figure(on: sheet.baseDate, district: sheet.district) else { return .unknown }
        return .known(parameter.type == .money ? .money(known.value) : .number(known.value))
    }

    var context: EvaluationContext {
        EvaluationContext(
            enterprise: enterprise + Array(repeating: .unknown, count: sizes.profile - enterprise.count),
            facts: facts + Array(repeating: .unknown, count: sizes.gates - facts.count),
            parameters: parameters,
            baseDate: sheet.baseDate
        )
    }

    /// Whether the next question of a part is asked.
    mutating func visibility(of question: CompiledQuestion, in part: Part) -> Visibility {
        let visibility = question.when.map { Visibility(truth: FormEvaluation.of($0, in: context).truth) } ?? .shown
        let answer = part == .profile ? sheet.profile[question.question.id] : sheet.facts[question.question.id]
        let value: Evaluation = switch visibility {
        case .shown: answer?.evaluation ?? .unknown
        case .hidden: .absent
        case .undetermined: .unknown
        }
        if part == .profile { enterprise.append(value) } else { facts.append(value) }
        return visibility
    }
}

/// Expressions of the profile form, which no checklist's question can be part of.
enum FormEvaluation {
    static func of(_ expression: Expression, in context: EvaluationContext) -> Evaluation {
        let empty = Checklist(
            id: "",
            version: 0,
            domain: "",
            title: .init(same: ""),
            verifiedOn: context.baseDate,
            points: []
        )
        let compiled = ChecklistCompiler(form: .empty, parameters: []).compile(empty).compiled
        return Evaluator(compiled, answers: [], context: context).evaluate(expression)
    }
}

extension Visibility {
    /// From a condition by Kleene's three values.
    init(truth: Bool?) {
        self = switch truth {
        case true?: .shown
        case false?: .hidden
        case nil: .undetermined
        }
    }
}
