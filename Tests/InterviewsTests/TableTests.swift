import Checklists
import Interviews
import Testing

struct TableTests {
    private let point: RiskPoint.ID = "D09-01"

    private func opened() throws -> Interview {
        var interview = Sample.begun()
        try interview.apply(.answer(point, "signed", Sample.yes(false)))
        try interview.apply(.answer(point, "why", Answer(.skipped(reason: nil))))
        return interview
    }

    @Test("A table first asks whether to add a row")
    func empty() throws {
        let step = try opened().next(after: .question(point, "why"))
        #expect(step?.address == .table(point, "group"))
        #expect(step?.content == .moreRows(Sample.group, rows: 0))
    }

    @Test("Then the rows' questions, then whether there are more, then the papers")
    func rows() throws {
        var interview = try opened()
        let row = Sample.row(1)
        try interview.apply(.row(point, "group", row, exists: true))
        var asked: [String] = []
        let answers: [Question.ID: Answer] = [
            "people": Sample.number(2), "form": Answer(.value(.choice("late"))),
            "started_on": Answer(.value(.date(Sample.date("2026-03-01")))),
            "signed_on": Answer(.value(.date(Sample.date("2026-06-10")))),
            "wage": Sample.money(5000),
        ]
        while let step = interview.next(after: .question(point, "why")),
            case .rowQuestion(_, _, _, let id) = step.address
        {
            asked.append(id.text)
            #expect(step.rowNumber == 1)
            try interview.apply(.rowAnswer(point, "group", row, id, answers[id]))
        }
        #expect(asked == ["people", "form", "started_on", "signed_on", "wage"])
        #expect(
            interview.next(after: .question(point, "why"))?.content
                == .moreRows(Sample.group, rows: 1)
        )
        try interview.apply(.complete(point, "group", true))
        #expect(
            interview.next(after: .question(point, "why"))?.address == .paper(point, "staff_list")
        )
    }

    @Test("The rows keep their order; a row taken away asks nothing")
    func removal() throws {
        var interview = try opened()
        for number in 1...3 {
            try interview.apply(.row(point, "group", Sample.row(number), exists: true))
        }
        try interview.apply(.row(point, "group", Sample.row(1), exists: false))
        let rows = interview.steps().compactMap { step -> TableSheet.Row.ID? in
            guard case .rowQuestion(_, _, let row, "people") = step.address else { return nil }
            return row
        }
        #expect(rows == [Sample.row(2), Sample.row(3)])
    }

    @Test("A complete table that is opened again is asked again")
    func reopened() throws {
        var interview = try opened()
        try interview.apply(.complete(point, "group", true))
        #expect(interview.step(at: .table(point, "group"))?.status == .answered)
        try interview.apply(.complete(point, "group", false))
        #expect(interview.tally(of: point).openTables == 1)
    }

    @Test("One respondent is asked only for the own columns")
    func respondent() throws {
        var interview = try opened()
        try interview.apply(.row(point, "group", Sample.row(1), exists: true))
        let finance = interview.steps(in: Selection(respondent: .finance, points: [point]))
        #expect(finance.map(\.address) == [.rowQuestion(point, "group", Sample.row(1), "wage")])
    }
}
