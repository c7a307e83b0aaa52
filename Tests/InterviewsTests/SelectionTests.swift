import Checklists
import Interviews
import Testing

struct SelectionTests {
    private func points(_ interview: Interview, _ selection: Selection) -> [String] {
        interview.steps(in: selection).compactMap {
            $0.address.point != nil ? $0.address.label : nil
        }
    }

    @Test("The quick screen asks the first-level questions of its points, and no papers")
    func screen() throws {
        var interview = Sample.begun()
        try interview.apply(.answer("D09-01", "signed", Sample.yes(false)))
        #expect(points(interview, .screen) == ["D09-01.signed", "D07-01.late", "D07-01.debtor"])
    }

    @Test(
        "Points that are chosen are asked under an earlier id too",
        arguments: ["D09-01", "D09-91"],
    )
    func chosenPoints(id: String) {
        let selection = Selection(points: [RiskPoint.ID(id)])
        #expect(
            points(Sample.begun(), selection) == [
                "D09-01.signed", "D09-01.papers.staff_list", "D09-01.papers.contracts",
            ]
        )
    }

    @Test("Domains that are chosen leave out the others")
    func domains() {
        let selection = Selection(domains: ["D07"])
        #expect(points(Sample.begun(), selection) == ["D07-01.late", "D07-01.debtor"])
        #expect(Sample.begun().progress(in: selection).domains.map(\.code) == ["D07"])
    }

    @Test("A respondent is asked only what the respondent can answer")
    func respondents() {
        let interview = Sample.begun()
        for respondent in Respondent.allCases {
            let steps = interview.steps(in: Selection(respondent: respondent))
            #expect(steps.allSatisfy { $0.who == respondent })
        }
        let lawyers = interview.steps().filter { $0.who == nil }.map(\.address.label)
        #expect(lawyers == ["parameter.average_wage", "D09-01.papers.contracts"])
    }

    @Test("What was passed over can be taken up again")
    func skipped() throws {
        var interview = Sample.begun()
        try interview.apply(.answer("D09-02", "paid", Answer(.skipped(reason: "later"))))
        try interview.apply(.answer("D09-02", "share", Answer(.dontKnow(reason: nil))))
        #expect(interview.steps(.skipped).map(\.address) == [.question("D09-02", "paid")])
        #expect(interview.steps(.dontKnow).map(\.address) == [.question("D09-02", "share")])
        #expect(
            interview.next(after: .question("D09-02", "agency"))?.address
                == .question("D09-02", "ratio")
        )
        try interview.apply(.answer("D09-02", "paid", Sample.money(3)))
        #expect(interview.steps(.skipped).isEmpty)
    }

    @Test("A point is found by its id, at its first open step, else its first")
    func find() throws {
        var interview = Sample.begun()
        #expect(interview.firstStep(of: "D09-91")?.address == .question("D09-01", "signed"))
        #expect(interview.firstStep(of: "D99-01") == nil)
        try interview.apply(.answer("D07-01", "late", Sample.yes(false)))
        #expect(interview.firstStep(of: "D07-01")?.address == .table("D07-01", "debtor"))
        try interview.apply(.complete("D07-01", "debtor", true))
        #expect(interview.firstStep(of: "D07-01")?.address == .question("D07-01", "late"))
    }
}
