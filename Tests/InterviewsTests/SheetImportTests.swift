import Checklists
import Diagnostics
import Interviews
import Testing

struct SheetImportTests {
    private func place(_ line: Int) -> Place { Place(file: "sheet.yaml", line: line) }

    private func rules(evidence: [String: String] = [:]) -> SheetImport {
        var count = 0
        return SheetImport(evidence: evidence) {
            count += 1
            let digits = String(count)
            return "11111111-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count)
                + digits
        }
    }

    /// A sheet in the order in which a person might fill it in, not that of the library.
    private var whole: EnteredSheet {
        EnteredSheet(
            baseDate: Sample.date("2026-11-23"),
            visit: Visit(on: [Sample.date("2026-11-23")], lawyers: ["chen"]),
            profile: [
                EnteredAnswer("headcount", .text("46")), EnteredAnswer("name", .text("示例")),
                EnteredAnswer("entity_type", .text("company")),
            ],
            facts: [EnteredAnswer("dispatch", .text("no")), EnteredAnswer("staff", .text("是"))],
            parameters: [EnteredAnswer("average_wage", .text("8000"))],
            points: [
                EnteredPoint(
                    "D07-01",
                    answers: [
                        EnteredAnswer("amount", .text("1.5万")),
                        EnteredAnswer("late", .text("yes"), source: .document),
                    ],
                ),
                EnteredPoint(
                    "D09-91",
                    answers: [
                        EnteredAnswer("since", .text("3")), EnteredAnswer("why", .text("busy")),
                        EnteredAnswer("signed", .text("no")),
                    ],
                    tables: [
                        EnteredTable(
                            "group",
                            rows: [
                                EnteredTable.Row(answers: [
                                    EnteredAnswer("signed_on", .text("2026-06-10")),
                                    EnteredAnswer("form", .text("late")),
                                    EnteredAnswer("started_on", .text("2026-03-01")),
                                    EnteredAnswer("people", .text("2")),
                                    EnteredAnswer("wage", .dontKnow(reason: "财务不在")),
                                ]),
                                EnteredTable.Row(
                                    id: Sample.row(1).text,
                                    answers: [EnteredAnswer("people", .text("7"))],
                                ),
                            ],
                            isComplete: true,
                        )
                    ],
                    papers: [EnteredPaper("contracts", .seen(10, of: 37))],
                    source: .lawyer,
                    note: "补签",
                ),
                EnteredPoint("D09-02", mark: .notChecked(reason: "时间不够")),
            ],
            searches: [
                EnteredSearch(
                    PublicSearch(
                        id: "",
                        site: "公示系统",
                        on: Sample.baseDate,
                        query: "示例",
                        result: "无异常",
                        file: "a.png",
                    )
                )
            ],
            findings: [
                EnteredFinding(
                    OwnFinding(
                        id: "",
                        domain: "D05",
                        title: "合同过期",
                        facts: "仍在供货",
                        likelihood: 3,
                        impact: Impact(property: 3, liability: 1, reach: 1),
                    )
                )
            ],
        )
    }

    private let evidence = ["a.png": String(repeating: "0f", count: 32)]

    @Test("A whole sheet is taken in, whatever its order; what it makes visible is answered")
    func completeSheet() throws {
        var interview = Sample.blank()
        for change in try rules(evidence: evidence).changes(whole, into: interview) {
            try interview.apply(change)
        }
        let point = try #require(interview.sheet.points["D09-01"])
        #expect(interview.sheet.baseDate == Sample.date("2026-11-23"))
        #expect(interview.sheet.facts["employees"] == Sample.yes(true))
        #expect(point.answers["since"] == Answer(.value(.number(Rational(3))), source: .lawyer))
        #expect(
            point.tables["group"]?.rows.map(\.id) == [
                "11111111-0000-7000-8000-000000000001", Sample.row(1),
            ]
        )
        #expect(point.tables["group"]?.isComplete == true)
        #expect(point.note == "补签")
        #expect(interview.sheet.points["D07-01"]?.answers["amount"] == Sample.money(15_000))
        #expect(interview.sheet.points["D07-01"]?.answers["late"]?.source == .document)
        #expect(interview.sheet.parameters["average_wage"]?.source == .lawyer)
        #expect(interview.sheet.searches.map(\.file) == [String(repeating: "0f", count: 32)])
        #expect(interview.sheet.findings.count == 1)
        #expect(interview.sheet.visit.lawyers == ["chen"])
    }

    @Test("A sheet taken in twice changes nothing the second time, rows without ids included")
    func twice() throws {
        var interview = Sample.blank()
        for change in try rules(evidence: evidence).changes(whole, into: interview) {
            try interview.apply(change)
        }
        #expect(try rules(evidence: evidence).changes(whole, into: interview) == [])
    }

    @Test("Two rows that say the same are two rows, and stay two")
    func sameRows() throws {
        var interview = Sample.begun()
        let row = EnteredTable.Row(answers: [EnteredAnswer("owed", .text("100"))])
        let sheet = EnteredSheet(points: [
            EnteredPoint("D07-01", tables: [EnteredTable("debtor", rows: [row, row])])
        ])
        for change in try rules().changes(sheet, into: interview) { try interview.apply(change) }
        #expect(interview.sheet.points["D07-01"]?.tables["debtor"]?.rows.count == 2)
        #expect(try rules().changes(sheet, into: interview) == [])
    }

    @Test("A changed answer changes, with its source; an unchanged one keeps the source it has")
    func changed() throws {
        var interview = Sample.begun()
        try interview.apply(
            .answer("D07-01", "late", Answer(.value(.yesNo(true)), source: .document))
        )
        func sheet(_ text: String) -> EnteredSheet {
            EnteredSheet(points: [
                EnteredPoint("D07-01", answers: [EnteredAnswer("late", .text(text))])
            ])
        }
        #expect(try rules().changes(sheet("yes"), into: interview) == [])
        #expect(
            try rules().changes(sheet("no"), into: interview) == [
                .answer("D07-01", "late", Sample.yes(false))
            ]
        )
    }

    @Test("A row that is taken away is taken away once")
    func removed() throws {
        var interview = Sample.begun()
        try interview.apply(.row("D07-01", "debtor", Sample.row(1), exists: true))
        let row = EnteredTable.Row(id: Sample.row(1).text, answers: [], isRemoved: true)
        let sheet = EnteredSheet(points: [
            EnteredPoint("D07-01", tables: [EnteredTable("debtor", rows: [row])])
        ])
        let changes = try rules().changes(sheet, into: interview)
        #expect(changes == [.row("D07-01", "debtor", Sample.row(1), exists: false)])
        try interview.apply(changes[0])
        #expect(try rules().changes(sheet, into: interview) == [])
    }

    @Test("An empty row without an id is no row")
    func emptyRow() throws {
        let table = EnteredTable("debtor", rows: [EnteredTable.Row(answers: [])])
        let sheet = EnteredSheet(points: [EnteredPoint("D07-01", tables: [table])])
        #expect(try rules().changes(sheet, into: Sample.begun()) == [])
    }

    @Test("A hidden answer is refused, unless it is what is recorded")
    func hidden() throws {
        var interview = Sample.begun()
        try interview.apply(.answer("D07-01", "late", Sample.yes(true)))
        try interview.apply(.answer("D07-01", "amount", Sample.money(5)))
        func sheet(_ amount: String) -> EnteredSheet {
            EnteredSheet(points: [
                EnteredPoint(
                    "D07-01",
                    answers: [
                        EnteredAnswer("late", .text("no")), EnteredAnswer("amount", .text(amount)),
                    ],
                )
            ])
        }
        #expect(
            try rules().changes(sheet("5"), into: interview).map(\.subject) == [
                "points/D07-01/late"
            ]
        )
        let error = #expect(throws: DiagnosticList.self) {
            try rules().changes(sheet("6"), into: interview)
        }
        #expect(error?.diagnostics.map(\.rule) == ["interview.hidden"])
    }

    @Test("All problems are told at once, each at its place")
    func problems() throws {
        let sheet = EnteredSheet(
            profile: [EnteredAnswer("headcont", .text("3"), place: place(2))],
            points: [
                EnteredPoint("D99-01", place: place(3)),
                EnteredPoint(
                    "D09-02",
                    answers: [
                        EnteredAnswer("paid", .text("many"), place: place(5)),
                        EnteredAnswer("share", .text("120"), place: place(6)),
                        EnteredAnswer("leave", .list(["annual", "none"]), place: place(7)),
                        EnteredAnswer("ratio", .list(["1", "2"]), place: place(8)),
                    ],
                    papers: [EnteredPaper("contracts", .partly, place: place(9))],
                    place: place(4),
                ),
                EnteredPoint(
                    "D07-01",
                    answers: [
                        EnteredAnswer("late", .text("yes"), place: place(11)),
                        EnteredAnswer("late", .text("no"), place: place(12)),
                    ],
                    tables: [
                        EnteredTable(
                            "debtor",
                            rows: [EnteredTable.Row(id: "1", answers: [], place: place(13))],
                        )
                    ],
                    place: place(10),
                ),
            ],
            searches: [
                EnteredSearch(
                    PublicSearch(
                        id: "",
                        site: "s",
                        on: Sample.baseDate,
                        query: "q",
                        result: "r",
                        file: "gone.png",
                    ),
                    place: place(14),
                )
            ],
        )
        let error = try #require(throws: DiagnosticList.self) {
            try rules().changes(sheet, into: Sample.begun())
        }
        let found = error.diagnostics.map {
            "\($0.place?.line ?? 0) \($0.rule) \($0.subject ?? "")"
        }
        #expect(
            found == [
                "2 interview.unknownProfile enterprise.headcont", "3 interview.unknownPoint D99-01",
                "5 entry.money D09-02.paid", "6 interview.tooLarge D09-02.share",
                "7 entry.noneAlone D09-02.leave",
                "8 entry.oneValue D09-02.ratio", "9 interview.unknownPaper D09-02.papers.contracts",
                "12 interview.twice D07-01.late", "13 interview.rowID D07-01.debtor",
                "14 interview.evidenceMissing searches",
            ]
        )
        #expect(error.diagnostics.allSatisfy { $0.remedy != nil })
    }

    @Test("One question under two ids is told")
    func aliases() {
        let answers = [
            EnteredAnswer("signed", .text("no")), EnteredAnswer("all_signed", .text("yes")),
        ]
        let sheet = EnteredSheet(points: [
            EnteredPoint("D09-01", answers: answers), EnteredPoint("D09-91"),
        ])
        let error = #expect(throws: DiagnosticList.self) {
            try rules().changes(sheet, into: Sample.begun())
        }
        #expect(error?.diagnostics.map(\.rule) == ["interview.twice", "interview.twice"])
    }
}
