import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Testing

@Suite("Writing an answer sheet")
struct SheetWriterTests {
    private func library() throws -> Library { try LibraryFixture().load().library }

    private func read(_ text: String) throws -> EnteredSheet {
        let (sheet, diagnostics) = SheetReader().read(bytes: Array(text.utf8), file: "s.yaml")
        #expect(diagnostics.map { "\($0.place?.line ?? 0) \($0.rule)" } == [])
        return try #require(sheet)
    }

    private func recorded() throws -> AnswerSheet {
        let day = try #require(CalendarDate("2026-11-23"))
        let rate = try #require(Rational(3, over: 100))
        var sheet = AnswerSheet(baseDate: day)
        sheet.profile["headcount"] = Answer(.value(.number(Rational(46))), source: .document)
        sheet.facts["employees"] = Answer(.value(.yesNo(true)))
        sheet.parameters["lpr_1y"] = Answer(
            .value(.number(rate)),
            source: .lawyer,
        )
        var point = PointSheet()
        point.answers["all_signed"] = Answer(.value(.yesNo(false)), note: "问了：\"是\"\n第二行")
        point.answers["kind"] = Answer(.dontKnow(reason: "不在, 稍后"))
        point.tables["group"] = TableSheet(
            rows: [
                TableSheet.Row(
                    id: "01936f3e-0000-7000-8000-000000000001",
                    answers: ["people": Answer(.value(.number(Rational(7))))],
                ),
                TableSheet.Row(id: "01936f3e-0000-7000-8000-000000000002"),
            ],
            isComplete: true,
        )
        point.papers["staff_list"] = .seen(10, of: nil)
        point.mark = .needsSpecialist(reason: "税务: 另议")
        point.note = "- 备注"
        sheet.points["D09-01"] = point
        sheet.searches = [
            PublicSearch(
                id: "01936f3e-0000-7000-8000-000000000003",
                site: "公示系统",
                on: sheet.baseDate,
                query: "9150",
                result: "无异常 #1",
                points: ["D09-01"],
            )
        ]
        sheet.findings = [
            OwnFinding(
                id: "01936f3e-0000-7000-8000-000000000004",
                domain: "D05",
                title: "合同: 过期",
                facts: "口头订单",
                likelihood: 3,
                impact: Impact(property: 3, liability: 1, reach: 1),
                exposure: OwnExposure(kind: .loss, low: 1, high: 125_050),
                legalBasis: [Citation(statute: "民法典", article: "509", paragraph: 1)],
                recommendations: [
                    OwnRecommendation(
                        category: .signOrAmend,
                        withinDays: 30,
                        action: "重签",
                        proof: "合同",
                    )
                ],
            )
        ]
        return sheet
    }

    @Test("A blank sheet is read as an empty one", arguments: Language.allCases)
    func blank(language: Language) throws {
        let text = SheetWriter(library: try library(), language: language).text()
        #expect(try read(text) == EnteredSheet())
    }

    @Test("A filled sheet is read as it was", arguments: Language.allCases)
    func filled(language: Language) throws {
        let library = try library()
        let entered = EnteredSheet(recorded: try recorded(), in: library)
        let text = SheetWriter(library: library, language: language).text(entered)
        #expect(try read(text).withoutPlaces == entered.withoutPlaces)
    }

    @Test("A percentage is written as people say it")
    func percent() throws {
        let entered = EnteredSheet(recorded: try recorded(), in: try library())
        #expect(entered.parameters[0].entry == .text("3"))
    }

    @Test("Comments tell each question, its options and its kind in one language")
    func comments() throws {
        let text = SheetWriter(library: try library(), language: .zh).text()
        for part in ["# 都签了吗？", "never: 从未", "# 花名册", "一组人", "all_signed == no"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("Has everyone signed"))
        let english = SheetWriter(library: try library(), language: .en).text()
        #expect(english.contains("# Has everyone signed?"))
        #expect(!english.contains("都签了吗"))
    }

    @Test("Only one respondent's questions are written")
    func respondent() throws {
        let text = SheetWriter(library: try library(), language: .zh, respondents: [.finance])
            .text()
        #expect(!text.contains("all_signed"))
        #expect(!text.contains("headcount"))
    }

    @Test(
        "Every text is read again as it was",
        arguments: [
            "", "a", "-", "-5", "- a", "yes", "null", "~", "#x", "a: b", "a #b", "{x}", "[x]",
            "'x'",
            "\"x\"", "\\", "一，二", "多\n行", "tab\there", "&a", "*a", "!a", "%a", "@a", "`a`", " x ",
            "x ",
            "😀", ".5", "1.5", "2026-01-01",
        ],
    )
    func texts(text: String) throws {
        var entered = EnteredSheet()
        entered.profile = [
            EnteredAnswer("headcount", .text(text), note: text.isEmpty ? nil : text)
        ]
        entered.points = [EnteredPoint("D09-01", note: text.isEmpty ? nil : text)]
        if text.isEmpty { entered.points = [] }
        let written = SheetWriter(library: try library(), language: .zh).text(entered)
        #expect(try read(written).withoutPlaces == entered)
    }
}

extension EnteredSheet {
    /// The sheet without where its parts stand.
    fileprivate var withoutPlaces: EnteredSheet {
        var sheet = self
        sheet.profile = profile.map(\.unplaced)
        sheet.facts = facts.map(\.unplaced)
        sheet.parameters = parameters.map(\.unplaced)
        sheet.searches = searches.map { EnteredSearch($0.search) }
        sheet.findings = findings.map { EnteredFinding($0.finding) }
        sheet.points = points.map { point in
            EnteredPoint(
                point.id,
                answers: point.answers.map(\.unplaced),
                tables: point.tables.map { table in
                    EnteredTable(
                        table.id,
                        rows: table.rows.map {
                            .init(
                                id: $0.id,
                                answers: $0.answers.map(\.unplaced),
                                isRemoved: $0.isRemoved,
                            )
                        },
                        isComplete: table.isComplete,
                    )
                },
                papers: point.papers.map { EnteredPaper($0.id, $0.state) },
                mark: point.mark,
                source: point.source,
                note: point.note,
            )
        }
        return sheet
    }
}

extension EnteredAnswer {
    fileprivate var unplaced: EnteredAnswer {
        EnteredAnswer(id, entry, source: source, note: note)
    }
}
