import Checklists
import Diagnostics
import Interviews
import Testing

struct PrintedSheetTests {
    private func part(_ sections: [SheetSection], _ id: RiskPoint.ID) -> SheetSection? {
        sections.first { if case .point(id, _, _, _) = $0.kind { true } else { false } }
    }

    private func english(_ message: Message?) -> String? {
        message.map { Phrasebook.interviews.text($0, in: .en) }
    }

    @Test("A blank sheet asks everything that may be asked, with conditions in plain words")
    func blank() throws {
        let sheet = BlankSheet(Sample.begun())
        let point = try #require(part(sheet.sections, "D09-01"))
        #expect(point.questions.map(\.id) == ["signed", "why", "since"])
        #expect(english(point.questions[1].hint) == "Answer only if “signed?” is answered “no”")
        #expect(
            english(point.questions[2].hint)
                == "Answer only if “why?” is answered with one of “busy?”, “unwilling?”"
        )
        #expect(
            point.tables.first?.blank.map(\.id) == [
                "people", "form", "started_on", "signed_on", "wage",
            ]
        )
        #expect(point.papers.map(\.id) == ["staff_list", "contracts"])
        #expect(sheet.sections.map(\.kind).prefix(3) == [.profile, .gates, .figures])
    }

    @Test("What is recorded is printed; what is hidden only where it is recorded")
    func recorded() throws {
        var interview = Sample.begun()
        try interview.apply(.answer("D09-01", "signed", Sample.yes(false)))
        try interview.apply(.answer("D09-01", "why", Answer(.value(.choice("busy")))))
        try interview.apply(.row("D09-01", "group", Sample.row(1), exists: true))
        try interview.apply(.answer("D09-01", "signed", Sample.yes(true)))
        let point = try #require(part(BlankSheet(interview).sections, "D09-01"))
        #expect(point.questions.map(\.id) == ["signed", "why"])
        #expect(point.questions.map(\.visibility) == [.shown, .hidden])
        #expect(point.tables.first?.rows.map(\.id) == [Sample.row(1)])
    }

    @Test("A point that is passed over is printed only where something is recorded")
    func passedOver() throws {
        var interview = Sample.begun()
        try interview.apply(.fact("employees", Sample.yes(false)))
        #expect(part(BlankSheet(interview).sections, "D09-02") == nil)
        try interview.apply(.mark("D09-01", .notChecked(reason: "no time")))
        #expect(
            part(BlankSheet(interview).sections, "D09-01")?.mark
                == .notChecked(reason: "no time")
        )
    }

    @Test("A respondent's sheet holds the own questions without an answer, and the papers to bring")
    func respondent() throws {
        var interview = Sample.begun()
        try interview.apply(.answer("D09-02", "paid", Sample.money(3)))
        let finance = RespondentSheet(interview, for: .finance)
        #expect(
            finance.sections.flatMap(\.questions).map(\.id) == ["share", "ratio", "late", "amount"]
        )
        #expect(finance.sections.flatMap(\.tables).map(\.table.id) == ["group", "debtor"])
        #expect(finance.questionCount == 6)
        #expect(finance.minutes == 3)
        #expect(finance.papers.isEmpty)
        #expect(RespondentSheet(interview, for: .hr).papers.map(\.id) == ["staff_list"])
        #expect(RespondentSheet.all(of: interview).map(\.respondent) == [.owner, .finance, .hr])
    }

    @Test(
        "Conditions are put in plain words where they are simple, else by the questions they rest on",
        arguments: [
            (when: "a == yes", hint: "Answer only if “a?” is answered “yes”"),
            (when: "a", hint: "Answer only if “a?” is answered “yes”"),
            (when: "not a", hint: "Answer only if “a?” is answered “no”"),
            (when: "a != yes", hint: "Answer only if “a?” is answered “no”"),
            (when: "b == red", hint: "Answer only if “b?” is answered “red?”"),
            (when: "b != red", hint: "Answer only if “b?” is answered otherwise than “red?”"),
            (
                when: "b in [red, blue]",
                hint: "Answer only if “b?” is answered with one of “red?”, “blue?”",
            ),
            (when: "c has sick", hint: "Answer only if “sick?” is chosen under “c?”"),
            (
                when: "c has sick or a == no or c has none",
                hint:
                    "Answer only if one of “sick?”, “none?” is chosen under “c?”, or “a?” is answered “no”",
            ),
            (when: "n > 3", hint: "Answer only if “n?” is more than 3"),
            (
                when: "n >= 3 and m < 1000",
                hint: "Answer only if “n?” is at least 3 and “m?” is less than 1000",
            ),
            (
                when: "n <= 3 or a == no",
                hint: "Answer only if “n?” is at most 3, or “a?” is answered “no”",
            ),
            (when: "p > 5%", hint: "Answer only if “p?” is more than 5%"),
            (
                when: "facts.employees == yes",
                hint: "Answer only if “employees?” is answered “yes”",
            ),
            (when: "n + p > 3", hint: "Whether to answer depends on “n?”, “p?”"),
            (
                when: "base_date > 2020-01-01",
                hint: "Answer if it concerns you; otherwise leave it blank",
            ),
        ],
    )
    func hints(when: String, hint: String) throws {
        let point = Sample.point(
            "D01-01",
            questions: [
                Sample.question("a", .yesNo),
                Sample.question("b", .choice, options: ["red", "blue"]),
                Sample.question("c", .choices, options: ["sick", "none"]),
                Sample.question("n", .integer),
                Sample.question("m", .money), Sample.question("p", .percent),
                Sample.question("q", .yesNo, when: when),
            ],
        )
        let interview = Sample.begun(Sample.library([Sample.checklist("D01", [point])]))
        let section = try #require(part(BlankSheet(interview).sections, "D01-01"))
        #expect(english(section.questions.first { $0.id == "q" }?.hint) == hint)
    }
}
