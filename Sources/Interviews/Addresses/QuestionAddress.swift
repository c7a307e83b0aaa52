public import Checklists

/// What a step of the interview is about, and what a change of the sheet is recorded under.
public enum QuestionAddress: Hashable, Sendable {
    /// A field of the profile.
    case profile(Question.ID)
    /// A gate question.
    case gate(Question.ID)
    /// A dated figure that the lawyer gives.
    case parameter(Parameter.ID)
    /// A question of a point.
    case question(RiskPoint.ID, Question.ID)
    /// Whether a table is complete: asked as "add one?" and "any more?".
    case table(RiskPoint.ID, QuestionTable.ID)
    /// A row of a table.
    case row(RiskPoint.ID, QuestionTable.ID, TableSheet.Row.ID)
    /// A question of a row.
    case rowQuestion(RiskPoint.ID, QuestionTable.ID, TableSheet.Row.ID, Question.ID)
    /// A paper of a point.
    case paper(RiskPoint.ID, Paper.ID)
    /// What the lawyer says of a whole point.
    case mark(RiskPoint.ID)
    /// A remark on a point.
    case note(RiskPoint.ID)

    /// The point that it belongs to; nil in the profile form.
    public var point: RiskPoint.ID? {
        switch self {
        case .profile, .gate, .parameter: nil
        case .question(let point, _), .table(let point, _), .row(let point, _, _),
            .rowQuestion(let point, _, _, _), .paper(let point, _), .mark(let point),
            .note(let point):
            point
        }
    }

    /// What a person calls it, such as `D09-01.group.people`: the subject of diagnostics.
    public var label: String {
        switch self {
        case .profile(let question): "enterprise.\(question)"
        case .gate(let question): "facts.\(question)"
        case .parameter(let parameter): "parameter.\(parameter)"
        case .question(let point, let question): "\(point).\(question)"
        case .table(let point, let table), .row(let point, let table, _): "\(point).\(table)"
        case .rowQuestion(let point, let table, _, let question): "\(point).\(table).\(question)"
        case .paper(let point, let paper): "\(point).papers.\(paper)"
        case .mark(let point), .note(let point): point.text
        }
    }
}
