import Checklists
import Diagnostics
import Interviews
import Testing

struct InterviewTests {
    private let point: RiskPoint.ID = "D09-01"

    @Test("The profile comes first, then the gates, the unknown figures, the points")
    func order() {
        let interview = Sample.begun()
        let sections = interview.steps().map {
            $0.address.subject.split(separator: "/").prefix(2).joined(separator: "/")
        }
        let first = sections.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        #expect(
            first.prefix(6) == [
                "profile/name", "profile/entity_type", "profile/headcount", "profile/founded_on",
                "profile/industry", "profile/district",
            ]
        )
        #expect(
            first.dropFirst(6)
                == [
                    "facts/employees", "facts/dispatch", "parameters/average_wage", "points/D09-01",
                    "points/D09-02", "points/D09-03", "points/D07-01",
                ].filter { first.contains($0) }[...]
        )
    }

    @Test("A blank interview begins with the first field of the profile")
    func begin() {
        #expect(Sample.blank().next()?.address == .profile("name"))
    }

    @Test("A gate waits for the gate that it depends on")
    func gates() throws {
        var interview = Sample.blank()
        #expect(interview.visibility(of: .gate("dispatch")) == .undetermined)
        try interview.apply(.fact("employees", Sample.yes(false)))
        #expect(interview.visibility(of: .gate("dispatch")) == .hidden)
        #expect(interview.context.facts == [.yesNo(false), .absent])
        try interview.apply(.fact("employees", Sample.yes(true)))
        #expect(interview.visibility(of: .gate("dispatch")) == .shown)
        #expect(interview.context.facts == [.yesNo(true), .unknown])
    }

    @Test("An answer makes the questions that hang on it visible, and the next one is asked")
    func opens() throws {
        var interview = Sample.begun()
        #expect(interview.visibility(of: .question(point, "why")) == .undetermined)
        try interview.apply(.answer(point, "signed", Sample.yes(false)))
        #expect(
            interview.next(after: .question(point, "signed"))?.address == .question(point, "why")
        )
        #expect(interview.visibility(of: .table(point, "group")) == .shown)
    }

    @Test("A changed answer hides later ones, and keeps them in the sheet")
    func hides() throws {
        var interview = Sample.begun()
        try interview.apply(.answer(point, "signed", Sample.yes(false)))
        try interview.apply(.answer(point, "why", Answer(.value(.choice("busy")))))
        try interview.apply(.answer(point, "since", Sample.number(3)))
        try interview.apply(.answer(point, "signed", Sample.yes(true)))
        #expect(interview.visibility(of: .question(point, "since")) == .hidden)
        #expect(interview.recordedAnswer(at: .question(point, "since")) == Sample.number(3))
        #expect(interview.step(at: .question(point, "since")) == nil)
        try interview.apply(.answer(point, "signed", Sample.yes(false)))
        #expect(interview.step(at: .question(point, "since"))?.status == .answered)
    }

    @Test("What hangs on an unknown answer is neither asked nor missing")
    func unknown() throws {
        var interview = Sample.begun()
        try interview.apply(.answer(point, "signed", Answer(.dontKnow(reason: nil))))
        #expect(interview.visibility(of: .question(point, "why")) == .undetermined)
        #expect(interview.step(at: .question(point, "why")) == nil)
        let undetermined = interview.undetermined()
        #expect(undetermined.contains(.question(point, "why")))
        #expect(undetermined.contains(.table(point, "group")))
        #expect(interview.tally(of: point).open == 0)
        #expect(
            interview.next(after: .question(point, "signed"))?.address
                == .paper(point, "staff_list")
        )
    }

    @Test("Going back meets answered questions too, and ends at the beginning")
    func back() throws {
        var interview = Sample.begun()
        try interview.apply(.answer(point, "signed", Sample.yes(false)))
        let back = interview.previous(before: .question(point, "why"))
        #expect(back?.address == .question(point, "signed"))
        #expect(back?.status == .answered)
        #expect(
            interview.previous(before: .question(point, "signed"))?.address
                == .parameter("average_wage")
        )
        #expect(interview.previous(before: .profile("name")) == nil)
    }

    @Test("An interview resumes at the same question")
    func resume() throws {
        var interview = Sample.begun()
        try interview.apply(.answer(point, "signed", Sample.yes(false)))
        try interview.apply(.row(point, "group", Sample.row(1), exists: true))
        try interview.apply(.rowAnswer(point, "group", Sample.row(1), "people", Sample.number(7)))
        let again = Interview(library: Sample.library, sheet: interview.sheet)
        #expect(again.next() == interview.next())
        #expect(again.progress() == interview.progress())
    }

    @Test("A point that does not concern the enterprise is passed over, with its reason")
    func notApplicable() throws {
        var interview = Sample.begun()
        try interview.apply(.fact("employees", Sample.yes(false)))
        #expect(interview.firstStep(of: "D09-02") == nil)
        #expect(interview.reasonNotApplicable("D09-02")?.en == "not concerned?")
        try interview.apply(.profile("entity_type", Answer(.value(.choice("individual")))))
        #expect(interview.reasonNotApplicable("D07-01")?.en == "companies only?")
        #expect(interview.reasonNotApplicable("D09-01") == nil)
        #expect(interview.progress().domains.last?.tally.pointsPassedOver == 1)
    }

    @Test(
        "A mark passes over a point",
        arguments: [
            (mark: CheckMark.notChecked(reason: "no time"), isPassedOver: true),
            (mark: .notApplicable(reason: "no staff"), isPassedOver: true),
            (mark: .needsSpecialist(reason: "safety"), isPassedOver: false),
            (mark: .sampled, isPassedOver: false),
        ],
    )
    func marks(mark: CheckMark, isPassedOver: Bool) throws {
        var interview = Sample.begun()
        try interview.apply(.mark(point, mark))
        #expect((interview.firstStep(of: point) == nil) == isPassedOver)
        try interview.apply(.mark(point, nil))
        #expect(interview.firstStep(of: point)?.address == .question(point, "signed"))
    }

    @Test("A point of another depends on its answers, also through a named value")
    func acrossPoints() throws {
        var interview = Sample.begun()
        _ = interview.progress()
        #expect(interview.visibility(of: .question("D09-03", "renewed")) == .undetermined)
        try interview.apply(.answer(point, "signed", Sample.yes(false)))
        #expect(interview.firstStep(of: "D09-03") == nil)
        for number in 1...2 {
            try interview.apply(.row(point, "group", Sample.row(number), exists: true))
        }
        try interview.apply(.complete(point, "group", true))
        #expect(interview.firstStep(of: "D09-03")?.address == .question("D09-03", "many"))
        try interview.apply(.row(point, "group", Sample.row(2), exists: false))
        #expect(interview.firstStep(of: "D09-03") == nil)
    }

    @Test("Copies of an interview go their own ways")
    func copies() throws {
        let first = Sample.begun()
        let before = first.progress()
        var second = first
        try second.apply(.answer(point, "signed", Sample.yes(true)))
        #expect(first.progress() == before)
        #expect(second.progress() != before)
    }
}
