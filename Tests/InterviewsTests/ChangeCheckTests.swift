import Checklists
import Diagnostics
import Interviews
import Testing

struct ChangeCheckTests {
    private static let point: RiskPoint.ID = "D09-01"

    /// An interview with one group of workers without contracts.
    private func interview() throws -> Interview {
        var interview = Sample.begun()
        try interview.apply(.answer(Self.point, "signed", Sample.yes(false)))
        try interview.apply(.row(Self.point, "group", Sample.row(1), exists: true))
        let started = Answer(.value(.date(Sample.date("2026-03-01"))))
        try interview.apply(.rowAnswer(Self.point, "group", Sample.row(1), "started_on", started))
        try interview.apply(
            .rowAnswer(Self.point, "group", Sample.row(1), "form", Answer(.value(.choice("late"))))
        )
        return interview
    }

    private static func row(
        _ question: Question.ID,
        _ answer: Answer?,
        _ row: Int = 1,
    ) -> SheetChange {
        .rowAnswer(point, "group", Sample.row(row), question, answer)
    }

    private static func day(_ text: String) -> Answer { Answer(.value(.date(Sample.date(text)))) }

    static let accepted: [SheetChange] = [
        row("people", Sample.number(46)), row("people", Sample.number(1)),
        row("signed_on", day("2026-03-01")),
        row("wage", Sample.money(2330)), row("wage", Answer(.dontKnow(reason: ""))),
        row("wage", nil), .answer(point, "signed", nil), .answer("D09-03", "renewed", nil),
        .answer("D09-03", "many", Sample.yes(true)),
        .answer(
            "D09-02",
            "paid",
            Answer(.skipped(reason: "later"), source: .lawyer, note: "two\nlines"),
        ),
        .paper(point, "contracts", .seen(1, of: 1)),
        .paper(point, "contracts", .seen(3, of: nil)),
        .paper(point, "contracts", .partly), .mark(point, .sampled),
        .mark(point, .notChecked(reason: "no time")),
        .note(point, "a remark"), .note(point, nil), .complete(point, "group", true),
        .row(point, "group", Sample.row(9), exists: false),
        .profile("headcount", Sample.number(0)),
        .fact("employees", Answer(.dontKnow(reason: nil))),
        .parameter("average_wage", Sample.money(8000)),
        .parameter("idle", Sample.number(0)), .baseDate(Sample.date("2027-01-01")),
        .visit(Visit(on: [Sample.baseDate])),
    ]

    @Test("What fits is accepted", arguments: accepted)
    func accepts(change: SheetChange) throws {
        try interview().check(change)
    }

    static let rejected: [(change: SheetChange, rule: String, subject: String)] = [
        (.answer("D99-01", "signed", nil), "interview.unknownPoint", "D99-01.signed"),
        (.answer(point, "sined", Sample.yes(true)), "interview.unknownQuestion", "D09-01.sined"),
        (
            .profile("headcont", Sample.number(3)), "interview.unknownProfile",
            "enterprise.headcont",
        ),
        (.fact("employes", Sample.yes(true)), "interview.unknownGate", "facts.employes"),
        (.parameter("lpr", Sample.number(3)), "interview.unknownParameter", "parameter.lpr"),
        (.complete(point, "grop", true), "interview.unknownTable", "D09-01.grop"),
        (
            .row(point, "grop", Sample.row(2), exists: true), "interview.unknownTable",
            "D09-01.grop",
        ),
        (row("people", Sample.number(2), 2), "interview.unknownRow", "D09-01.group.people"),
        (row("pople", Sample.number(2)), "interview.unknownQuestion", "D09-01.group.pople"),
        (.paper(point, "contract", .partly), "interview.unknownPaper", "D09-01.papers.contract"),
        (.row(point, "group", "1", exists: true), "interview.rowID", "D09-01.group"),
        (row("people", Sample.number(0)), "interview.tooSmall", "D09-01.group.people"),
        (row("people", Sample.number(47)), "interview.tooLargeBeside", "D09-01.group.people"),
        (row("started_on", day("2026-10-01")), "interview.tooLarge", "D09-01.group.started_on"),
        (
            row("signed_on", day("2026-02-28")), "interview.tooSmallBeside",
            "D09-01.group.signed_on",
        ),
        (row("wage", Sample.money(2329)), "interview.tooSmall", "D09-01.group.wage"),
        (
            .answer("D09-02", "share", Answer(.value(.number(Rational(2))))), "interview.tooLarge",
            "D09-02.share",
        ),
        (
            .profile("founded_on", day("2026-10-01")), "interview.tooLarge",
            "enterprise.founded_on",
        ),
        (.answer("D09-03", "renewed", Sample.yes(true)), "interview.hidden", "D09-03.renewed"),
        (
            .paper(point, "contracts", .seen(0, of: 3)), "interview.paperNoneSeen",
            "D09-01.papers.contracts",
        ),
        (
            .paper(point, "contracts", .seen(4, of: 3)), "interview.paperMoreThanAll",
            "D09-01.papers.contracts",
        ),
        (.mark(point, .notApplicable(reason: " ")), "interview.reasonMissing", "D09-01"),
        (.mark("D99-01", .sampled), "interview.unknownPoint", "D99-01"),
        (.note(point, "a\u{0}"), "interview.controlCharacter", "D09-01"),
        (
            .answer(point, "signed", Answer(.skipped(reason: "\u{8}"))),
            "interview.controlCharacter", "D09-01.signed",
        ),
        (
            .answer(point, "signed", Answer(.value(.yesNo(true)), note: "\r")),
            "interview.controlCharacter", "D09-01.signed",
        ),
        (.baseDate(Sample.date("1800-01-01")), "interview.dateRange", "base_date"),
        (.visit(Visit(on: [Sample.date("1800-01-01")])), "interview.dateRange", "visit"),
        (.visit(Visit(lawyers: [""])), "interview.textEmpty", "visit"),
    ]

    @Test(
        "What does not fit is refused, named, with a remedy, and changes nothing",
        arguments: rejected,
    )
    func rejects(change: SheetChange, rule: String, subject: String) throws {
        var interview = try interview()
        let before = interview.sheet
        let error = #expect(throws: Diagnostic.self) { try interview.apply(change) }
        #expect(error?.rule == rule)
        #expect(error?.subject == subject)
        #expect(error?.remedy != nil)
        #expect(interview.sheet == before)
    }

    @Test("A hidden question names the question that it hangs on")
    func hidden() throws {
        let error = try #require(throws: Diagnostic.self) {
            try interview().check(.answer("D09-03", "renewed", Sample.yes(true)))
        }
        let text = Phrasebook.interviews.text(error.message, in: .en)
        #expect(text.contains("signed?"))
        #expect(
            Phrasebook.interviews.text(try #require(error.remedy), in: .en).contains(
                "“signed?” is answered “yes”"
            )
        )
    }

    @Test("A column of a hidden table names what hides the table")
    func hiddenTable() throws {
        var interview = try interview()
        try interview.apply(.answer(Self.point, "signed", Sample.yes(true)))
        let error = #expect(throws: Diagnostic.self) {
            try interview.check(Self.row("people", Sample.number(1)))
        }
        #expect(error?.rule == "interview.hidden")
        #expect(
            #expect(throws: Diagnostic.self) {
                try interview.check(.complete(Self.point, "group", true))
            }?.rule == "interview.hidden"
        )
    }

    @Test("A question of a point that does not concern the enterprise says why")
    func notApplicable() throws {
        var interview = Sample.begun()
        try interview.apply(.fact("employees", Sample.yes(false)))
        let error = #expect(throws: Diagnostic.self) {
            try interview.check(.answer("D09-02", "paid", Sample.money(1)))
        }
        #expect(error?.rule == "interview.notApplicable")
        #expect(error?.message.arguments["reason"] == .localized(Sample.text("not concerned")))
    }

    @Test("A bound that rests on an answer is called by its question, never by its value")
    func secrecy() throws {
        let error = try #require(throws: Diagnostic.self) {
            try interview().check(Self.row("people", Sample.number(47)))
        }
        for language in Language.allCases {
            let text = Phrasebook.interviews.text(error.message, in: language)
            #expect(text.contains("headcount"))
            #expect(!text.contains("46"))
            #expect(!text.contains("47"))
        }
    }

    @Test("A bound that is not known refuses nothing")
    func unknownBound() throws {
        var interview = try interview()
        try interview.apply(.profile("headcount", Answer(.dontKnow(reason: nil))))
        try interview.check(Self.row("people", Sample.number(4_000)))
        let bounds = interview.bounds(
            of: .rowQuestion(Self.point, "group", Sample.row(1), "people")
        )
        #expect(bounds.least == .number(Rational(1)))
        #expect(bounds.greatest == nil)
    }
}
