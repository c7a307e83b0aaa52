import Checklists

extension QuestionAddress {
    /// The subject of the changes that record it; the same as `SheetChange.subject`.
    public var subject: String {
        switch self {
        case .profile(let question): "profile/\(question)"
        case .gate(let question): "facts/\(question)"
        case .parameter(let parameter): "parameters/\(parameter)"
        case .question(let point, let question): "points/\(point)/\(question)"
        case .table(let point, let table): "points/\(point)/\(table)/complete"
        case .row(let point, let table, let row): "points/\(point)/\(table)/\(row)"
        case .rowQuestion(let point, let table, let row, let question):
            "points/\(point)/\(table)/\(row)/\(question)"
        case .paper(let point, let paper): "points/\(point)/papers/\(paper)"
        case .mark(let point): "points/\(point)/mark"
        case .note(let point): "points/\(point)/note"
        }
    }

    /// Reads a subject; nil for one that names no question, such as `visit`.
    public init?(subject: String) {
        let parts = subject.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard !parts.contains("") else { return nil }
        switch (parts.first, parts.count) {
        case ("profile", 2): self = .profile(Question.ID(parts[1]))
        case ("facts", 2): self = .gate(Question.ID(parts[1]))
        case ("parameters", 2): self = .parameter(Parameter.ID(parts[1]))
        case ("points", 3...5): self.init(point: RiskPoint.ID(parts[1]), Array(parts[2...]))
        default: return nil
        }
    }

    private init(point: RiskPoint.ID, _ parts: [String]) {
        switch (parts[0], parts.count) {
        case ("mark", 1): self = .mark(point)
        case ("note", 1): self = .note(point)
        case (_, 1): self = .question(point, Question.ID(parts[0]))
        case ("papers", 2): self = .paper(point, Paper.ID(parts[1]))
        case (_, 2) where parts[1] == "complete": self = .table(point, QuestionTable.ID(parts[0]))
        case (_, 2): self = .row(point, QuestionTable.ID(parts[0]), TableSheet.Row.ID(parts[1]))
        default:
            self = .rowQuestion(
                point,
                QuestionTable.ID(parts[0]),
                TableSheet.Row.ID(parts[1]),
                Question.ID(parts[2]),
            )
        }
    }
}

extension SheetChange {
    /// The question, table or paper that it records; nil for searches, own findings, the visit and the base date.
    public var address: QuestionAddress? {
        switch self {
        case .profile(let question, _): .profile(question)
        case .fact(let question, _): .gate(question)
        case .parameter(let parameter, _): .parameter(parameter)
        case .answer(let point, let question, _): .question(point, question)
        case .row(let point, let table, let row, _): .row(point, table, row)
        case .rowAnswer(let point, let table, let row, let question, _):
            .rowQuestion(point, table, row, question)
        case .complete(let point, let table, _): .table(point, table)
        case .paper(let point, let paper, _): .paper(point, paper)
        case .mark(let point, _): .mark(point)
        case .note(let point, _): .note(point)
        case .baseDate, .search, .ownFinding, .visit: nil
        }
    }
}
