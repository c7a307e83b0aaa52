import Interviews

extension SheetChange {
    /// Whether it adds or removes a row, which its answers stand for.
    var isRow: Bool { if case .row(_, _, _, exists: true) = self { true } else { false } }

    /// Whether a sheet already says something of the same subject.
    func isRecorded(in sheet: AnswerSheet) -> Bool {
        switch self {
        case .baseDate, .row: true
        case .profile(let question, _): sheet.profile[question] != nil
        case .fact(let question, _): sheet.facts[question] != nil
        case .parameter(let parameter, _): sheet.parameters[parameter] != nil
        case .answer(let point, let question, _): sheet.points[point]?.answers[question] != nil
        case .rowAnswer(let point, let table, let row, let question, _):
            sheet.points[point]?.tables[table]?.rows.first { $0.id == row }?.answers[question]
                != nil
        case .complete(let point, let table, _):
            sheet.points[point]?.tables[table]?.isComplete == true
        case .paper(let point, let paper, _): sheet.points[point]?.papers[paper] != nil
        case .mark(let point, _): sheet.points[point]?.mark != nil
        case .note(let point, _): sheet.points[point]?.note != nil
        case .search(let id, _): sheet.searches.contains { $0.id == id }
        case .ownFinding(let id, _): sheet.findings.contains { $0.id == id }
        case .visit: sheet.visit != Visit()
        }
    }
}
