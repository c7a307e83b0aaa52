extension SheetChange {
    /// The change that records an answer at a place, or takes it back; nil where no answer can stand.
    public init?(_ answer: Answer?, at address: QuestionAddress) {
        switch address {
        case .profile(let question): self = .profile(question, answer)
        case .gate(let question): self = .fact(question, answer)
        case .parameter(let parameter): self = .parameter(parameter, answer)
        case .question(let point, let question): self = .answer(point, question, answer)
        case .rowQuestion(let point, let table, let row, let question):
            self = .rowAnswer(point, table, row, question, answer)
        case .table, .row, .paper, .mark, .note: return nil
        }
    }
}
