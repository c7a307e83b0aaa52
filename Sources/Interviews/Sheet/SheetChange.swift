public import Checklists

/// One thing recorded in an interview: what the journal keeps, and what an answer sheet is made of.
public enum SheetChange: Hashable, Codable, Sendable {
    /// The base date.
    case baseDate(CalendarDate)
    /// A field of the profile; nil takes it back.
    case profile(Question.ID, Answer?)
    /// A gate question; nil takes it back.
    case fact(Question.ID, Answer?)
    /// A dated figure that the lawyer gives.
    case parameter(Parameter.ID, Answer?)
    /// A question of a point; nil takes it back.
    case answer(RiskPoint.ID, Question.ID, Answer?)
    /// A row is added, or removed.
    case row(RiskPoint.ID, QuestionTable.ID, TableSheet.Row.ID, exists: Bool)
    /// A question of a row; nil takes it back.
    case rowAnswer(RiskPoint.ID, QuestionTable.ID, TableSheet.Row.ID, Question.ID, Answer?)
    /// Whether a table is complete.
    case complete(RiskPoint.ID, QuestionTable.ID, Bool)
    /// A paper; nil takes it back.
    case paper(RiskPoint.ID, Paper.ID, PaperState?)
    /// What the lawyer says of a whole point; nil takes it back.
    case mark(RiskPoint.ID, CheckMark?)
    /// A remark on a point; nil takes it back.
    case note(RiskPoint.ID, String?)
    /// A public record looked up; nil takes it back.
    case search(PublicSearch.ID, PublicSearch?)
    /// A finding of the lawyer's own; nil takes it back.
    case ownFinding(OwnFinding.ID, OwnFinding?)
    /// The visit.
    case visit(Visit)

    /// What it is about: a later change of the same subject takes the place of an earlier one.
    public var subject: String {
        switch self {
        case .baseDate: "base_date"
        case .profile(let question, _): "profile/\(question)"
        case .fact(let question, _): "facts/\(question)"
        case .parameter(let parameter, _): "parameters/\(parameter)"
        case .answer(let point, let question, _): "points/\(point)/\(question)"
        case .row(let point, let table, let row, _): "points/\(point)/\(table)/\(row)"
        case .rowAnswer(let point, let table, let row, let question, _):
            "points/\(point)/\(table)/\(row)/\(question)"
        case .complete(let point, let table, _): "points/\(point)/\(table)/complete"
        case .paper(let point, let paper, _): "points/\(point)/papers/\(paper)"
        case .mark(let point, _): "points/\(point)/mark"
        case .note(let point, _): "points/\(point)/note"
        case .search(let search, _): "searches/\(search)"
        case .ownFinding(let finding, _): "findings/\(finding)"
        case .visit: "visit"
        }
    }
}
