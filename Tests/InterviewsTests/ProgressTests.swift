import Checklists
import Interviews
import Testing

struct ProgressTests {
    @Test("Answers of every kind are counted")
    func counts() throws {
        var interview = Sample.begun()
        try interview.apply(.answer("D09-02", "leave", Answer(.value(.choices(["annual"])))))
        try interview.apply(
            .answer("D09-02", "share", Answer(.dontKnow(reason: "asks the accountant")))
        )
        try interview.apply(.answer("D09-02", "ratio", Answer(.skipped(reason: nil))))
        let tally = interview.tally(of: "D09-02")
        #expect(tally.visible == 5)
        #expect(tally.answered == 1)
        #expect(tally.dontKnow == 1)
        #expect(tally.skipped == 1)
        #expect(tally.open == 1)
        #expect(tally.optionalOpen == 1)
        #expect(tally.pointsDone == 0)
        #expect(tally.open(for: .finance) == 1)
        #expect(tally.open(for: .owner) == 0)
    }

    @Test("A point is done when nothing that is needed is open")
    func done() throws {
        var interview = Sample.begun()
        for id: Question.ID in ["leave", "share", "ratio", "paid"] {
            try interview.apply(.answer("D09-02", id, Answer(.dontKnow(reason: nil))))
        }
        #expect(interview.tally(of: "D09-02").pointsDone == 1)
        #expect(interview.progress().overall.pointsDone == 1)
    }

    @Test("A point of which nobody knows whether it applies is not done")
    func unknownPoint() throws {
        var interview = Sample.begun()
        try interview.apply(.fact("employees", Answer(.dontKnow(reason: nil))))
        let tally = interview.tally(of: "D09-02")
        #expect(tally.pointsDone == 0)
        #expect(tally.undetermined == 6)
        #expect(tally.points == 1)
    }

    @Test("Papers are counted as asked for, recorded and seen")
    func papers() throws {
        var interview = Sample.begun()
        try interview.apply(.paper("D09-01", "staff_list", .seen(10, of: 37)))
        try interview.apply(.paper("D09-01", "contracts", .refused))
        let tally = interview.tally(of: "D09-01")
        #expect(tally.papersAsked == 2)
        #expect(tally.papersRecorded == 2)
        #expect(tally.papersSeen == 1)
        try interview.apply(.paper("D09-01", "staff_list", nil))
        #expect(interview.tally(of: "D09-01").papersRecorded == 1)
    }

    @Test("The overall counts are the form's and the domains' together")
    func overall() {
        let progress = Sample.begun().progress()
        #expect(progress.domains.map(\.code) == ["D09", "D07"])
        #expect(progress.form.answered == 8)
        #expect(progress.overall.answered == 8)
        #expect(progress.overall.points == 4)
        #expect(
            progress.overall.visible
                == progress.domains.reduce(progress.form.visible) { $0 + $1.tally.visible }
        )
        #expect(progress.openByRespondent.map(\.respondent) == [.finance, .hr])
        #expect(progress.openByRespondent.map(\.questions) == [4, 2])
    }

    @Test("The time left counts what is open, by kind")
    func time() throws {
        var interview = Sample.begun()
        #expect(interview.tally(of: "D07-01").secondsLeft == 20 + 10)
        #expect(interview.tally(of: "D07-01").minutesLeft == 1)
        try interview.apply(.answer("D07-01", "late", Sample.yes(true)))
        #expect(interview.tally(of: "D07-01").secondsLeft == 45 + 10)
    }

    @Test("A part's progress counts that part alone")
    func part() {
        let progress = Sample.begun().progress(in: .screen)
        #expect(progress.overall.points == 2)
        #expect(progress.overall.papersAsked == 0)
        #expect(progress.domains.map(\.tally.visible) == [1, 1])
    }

    @Test("Every kind of question takes some time", arguments: QuestionType.allCases)
    func effort(type: QuestionType) {
        #expect((10...60).contains(Effort(type).seconds))
    }
}
