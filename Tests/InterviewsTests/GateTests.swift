import Checklists
import Diagnostics
import Interviews
import Testing

@Suite("Gate questions")
struct GateTests {
    /// One point for companies with dispatched workers, one in another domain that needs no gate.
    private let library = Sample.library([
        Sample.checklist(
            "D09",
            [
                Sample.point(
                    "D09-01",
                    isInScreen: true,
                    applies: "enterprise.entity_type == company and facts.dispatch == yes",
                    questions: [
                        Sample.question("agency", .yesNo, .owner),
                        Sample.question("since", .date, when: "agency == yes"),
                    ],
                    papers: ["contracts", "staff_list"],
                )
            ],
        ),
        Sample.checklist(
            "D07",
            [
                Sample.point(
                    "D07-01",
                    questions: [Sample.question("late", .yesNo, .finance)],
                    papers: ["contracts"],
                )
            ],
        ),
    ])

    private func interview(_ type: String) -> Interview {
        var sheet = AnswerSheet(baseDate: Sample.baseDate)
        sheet.profile["entity_type"] = Answer(.value(.choice(type)))
        return Interview(library: library, sheet: sheet)
    }

    private func gates(_ interview: Interview, _ selection: Selection = .everything) -> [String] {
        interview.steps(in: selection).compactMap {
            $0.address.label.hasPrefix("facts.") ? $0.address.label : nil
        }
    }

    @Test("One that opens another is asked, and the other once it is open")
    func chain() throws {
        var interview = interview("company")
        #expect(gates(interview) == ["facts.employees"])
        try interview.apply(.fact("employees", Sample.yes(true)))
        #expect(gates(interview) == ["facts.employees", "facts.dispatch"])
    }

    @Test("What the profile decides takes points away, and with them their gates")
    func decided() {
        #expect(gates(interview("individual")) == [])
    }

    @Test("A domain that needs none asks none")
    func domains() {
        #expect(gates(interview("company"), Selection(domains: ["D07"])) == [])
        #expect(gates(interview("company"), Selection(domains: ["D09"])) == ["facts.employees"])
    }

    @Test("A point that is left out this time needs none; one that was answered still shows")
    func marked() throws {
        var interview = interview("company")
        try interview.apply(.mark("D09-01", .notChecked(reason: "later")))
        #expect(gates(interview) == [])
        try interview.apply(.mark("D09-01", nil))
        try interview.apply(.fact("employees", Sample.yes(true)))
        try interview.apply(.mark("D09-01", .notChecked(reason: "later")))
        #expect(gates(interview) == ["facts.employees"])
    }

    @Test("The quick screen asks those that its points need")
    func screen() throws {
        var interview = interview("company")
        try interview.apply(.fact("employees", Sample.yes(true)))
        #expect(gates(interview, .screen) == ["facts.employees", "facts.dispatch"])
    }

    @Test("Tailoring counts what is asked before any answer, and each paper once")
    func tailoring() throws {
        var interview = interview("company")
        try interview.apply(.fact("employees", Sample.yes(true)))
        try interview.apply(.fact("dispatch", Sample.yes(true)))
        try interview.apply(.answer("D09-01", "agency", Sample.yes(true)))
        let tailoring = Tailoring(of: interview)
        #expect(tailoring.gates == 2)
        #expect(tailoring.points == 2)
        #expect(tailoring.questions == 4)
        #expect(tailoring.owner == 1)
        #expect(tailoring.domains.map(\.code) == ["D09", "D07"])
        #expect(tailoring.papers.map(\.id) == ["contracts", "staff_list"])
        let screen = Tailoring(of: interview, in: .screen)
        #expect((screen.points, screen.questions) == (1, 3))
        let other = Tailoring(of: self.interview("individual"))
        #expect((other.gates, other.points, other.questions) == (0, 1, 1))
    }
}
