import Checklists
import Diagnostics

/// What people call the names in the expressions of one checklist, or of the profile form.
struct QuestionNames {
    let library: Library
    /// Nil in the profile form.
    let checklist: CompiledChecklist?

    /// The question behind a name; nil for what is not a question.
    func question(_ reference: Reference) -> Question? {
        switch reference {
        case .question(let point, let question):
            checklist?.points[point].questions[question].question
        case .rowQuestion(let point, let table, let question):
            checklist?.points[point].tables[table].questions[question].question
        case .enterprise(let index): library.form.profile[index].question
        case .fact(let index): library.form.gates[index].question
        case .value, .parameter, .baseDate: nil
        }
    }

    /// The questions that an expression rests on, once each, looking through named values.
    func questions(in expression: Expression) -> [Question] {
        var found: [Question] = []
        collect(expression, &found)
        return found
    }

    private func collect(_ expression: Expression, _ found: inout [Question]) {
        for reference in expression.references {
            if case .value(let point, let value) = reference,
                let value = checklist?.points[point].values[value]
            {
                collect(value.expression, &found)
            } else if let question = question(reference), !found.contains(where: { $0 == question })
            {
                found.append(question)
            }
        }
    }

    /// The questions as one phrase: “…”, “…”.
    func phrase(for questions: [Question]) -> Message.Argument? {
        guard let first = questions.first else { return nil }
        let quoted = Message("interview.quoted", ["text": .localized(first.ask)])
        guard let rest = phrase(for: Array(questions.dropFirst())) else { return .message(quoted) }
        return .message(Message("interview.list", ["first": .message(quoted), "rest": rest]))
    }
}
