extension Interview {
    /// What is recorded for a question, whether it is asked now or not; nil for nothing.
    public func recordedAnswer(at address: QuestionAddress) -> Answer? {
        switch address {
        case .profile(let id): sheet.profile[id]
        case .gate(let id): sheet.facts[id]
        case .parameter(let id): sheet.parameters[id]
        case .question(let point, let id): sheet.points[point]?.answers[id]
        case .rowQuestion(let point, let table, let row, let id):
            sheet.points[point]?.tables[table]?.rows.first { $0.id == row }?.answers[id]
        case .table, .row, .paper, .mark, .note: nil
        }
    }
}
