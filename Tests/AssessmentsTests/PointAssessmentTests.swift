import Assessments
import Checklists
import Interviews
import Testing

@Suite("What becomes of a point")
struct PointAssessmentTests {
    /// Two questions, the second asked after a yes, a table asked after a yes to it, and two graded findings.
    func scene(applies: String? = nil) throws -> Scene {
        try Scene([
            Made.point(
                "D09-01",
                questions: [
                    Made.question("late"), Made.question("many", when: "late == yes"),
                    Made.question("remark", .text, isOptional: true),
                ],
                tables: [
                    QuestionTable(
                        id: "group",
                        when: ExpressionText("many == yes"),
                        each: Made.text("一组人"),
                        questions: [
                            Made.question("people", .integer),
                            Made.question("note", .text, isOptional: true),
                        ],
                    )
                ],
                papers: ["contracts", "payroll"],
                applies: applies,
                findings: [
                    Made.finding("D09-01-F1", when: "late == yes and many == yes", likelihood: 5),
                    Made.finding("D09-01-F2", when: "late == yes"),
                ],
            )
        ])
    }

    func point(_ scene: Scene) throws -> PointAssessment {
        try #require(scene.assessed().point("D09-01"))
    }

    @Test("An untouched point was not reached")
    func untouched() throws {
        var scene = try scene()
        #expect(try point(scene).outcome == .notChecked(.notReached))
        scene["D09-01"].note = "下次再问"
        #expect(try point(scene).outcome == .notChecked(.notReached))
    }

    @Test("An answer that rules out every finding leaves nothing found, on the word alone")
    func selfReported() throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .no]
        let point = try point(scene)
        #expect(point.outcome == .selfReported)
        #expect(point.open.isEmpty && point.possible.isEmpty && point.findings.isEmpty)
    }

    @Test("A required question without an answer keeps the point open, an optional one does not")
    func openQuestion() throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .yes]
        let point = try point(scene)
        #expect(point.outcome == .undetermined)
        #expect(point.open == [.question("D09-01", "many")])
        #expect(point.missing == [.question("D09-01", "many")])
    }

    @Test("Don't know is an answer: the findings stay possible, the question is not open")
    func dontKnow() throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .yes, "many": .dontKnow]
        let point = try point(scene)
        #expect(point.outcome == .undetermined)
        #expect(point.open.isEmpty)
        let possible = try #require(point.possible.first)
        #expect(possible.candidates.map(\.id) == ["D09-01-F1", "D09-01-F2"])
        #expect(!possible.orNone)
        #expect(possible.levels == .yellow ... .orange)
        #expect(possible.missing == [.question("D09-01", "many")])
    }

    @Test("What was passed over is not open, and counts only where a finding turns on it")
    func skipped() throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": Answer(.skipped(reason: "老板不在"))]
        let point = try point(scene)
        #expect(point.open.isEmpty)
        #expect(point.possible.map(\.orNone) == [true])
        #expect(point.outcome == .undetermined)
    }

    @Test("A finding that holds goes before open rows, which stay listed")
    func openRows() throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .yes, "many": .yes]
        scene["D09-01"].tables["group"] = TableSheet(rows: [TableSheet.Row(id: "r1")])
        let point = try point(scene)
        #expect(point.outcome == .riskFound(.word))
        #expect(point.findings == [.rule("D09-01-F1")])
        #expect(
            point.open == [.row("D09-01", "group", "r1", "people"), .complete("D09-01", "group")]
        )
    }

    @Test("A complete table with its required answers leaves nothing open")
    func completeRows() throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .yes, "many": .yes]
        let row = TableSheet.Row(id: "r1", answers: ["people": .known(.number(Rational(7)))])
        scene["D09-01"].tables["group"] = TableSheet(rows: [row], isComplete: true)
        #expect(try point(scene).open.isEmpty)
    }

    @Test("A point that is not meant for the enterprise says why, whatever was answered")
    func notApplicable() throws {
        var scene = try scene(applies: "enterprise.headcount >= 30")
        scene.sheet.profile = ["headcount": .known(.number(Rational(5)))]
        scene["D09-01"].answers = ["late": .yes]
        let point = try point(scene)
        #expect(point.outcome == .notApplicable(.checklist(Made.text("规模不够", "too small"))))
        #expect(point.findings.isEmpty && point.open.isEmpty)
    }

    @Test("While the profile is not known a touched point is to be verified")
    func applicabilityUnknown() throws {
        var scene = try scene(applies: "enterprise.headcount >= 30")
        scene["D09-01"].answers = ["late": .yes]
        let point = try point(scene)
        #expect(point.outcome == .undetermined)
        #expect(point.missing.contains(.profile("headcount")))
    }

    @Test("A checklist that is not meant for the enterprise gives its own reason")
    func checklistNotApplicable() throws {
        let applies = Applicability(
            when: ExpressionText("facts.exports == yes"),
            otherwise: Made.text("不出口"),
        )
        let point = Made.point(
            "D30-01",
            questions: [Made.question("late")],
            findings: [Made.finding("D30-01-F1", when: "late == yes")],
        )
        var scene = try Scene([Made.checklist("D30", [point], applies: applies)])
        scene.sheet.facts = ["exports": .no]
        #expect(
            scene.assessed().points.first?.outcome == .notApplicable(.checklist(Made.text("不出口")))
        )
    }

    @Test(
        "A point that the lawyer leaves out has no finding, whatever was answered",
        arguments: [
            (
                mark: CheckMark.notChecked(reason: "下次"),
                outcome: PointOutcome.notChecked(.lawyer("下次")),
            ),
            (mark: .notApplicable(reason: "无"), outcome: .notApplicable(.lawyer("无"))),
        ],
    )
    func leftOut(mark: CheckMark, outcome: PointOutcome) throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .yes, "many": .no]
        scene["D09-01"].mark = mark
        #expect(try point(scene).outcome == outcome)
        #expect(scene.assessed().findings.isEmpty)
    }

    @Test(
        "A point left to a specialist counts as such, unless answers make a finding or leave one open"
    )
    func specialist() throws {
        var scene = try scene()
        scene["D09-01"].mark = .needsSpecialist(reason: "税务")
        #expect(try point(scene).outcome == .needsSpecialist(reason: "税务"))
        scene["D09-01"].answers = ["late": .yes]
        #expect(try point(scene).outcome == .undetermined)
        scene["D09-01"].answers["many"] = .no
        #expect(try point(scene).outcome == .riskFound(.word))
    }

    @Test("Papers, public records and the tick make the basis of nothing found")
    func bases() throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .no]
        scene["D09-01"].mark = .sampled
        scene["D09-01"].papers = ["contracts": .seen(10, of: 37)]
        let extent = try #require(PaperExtent([.seen(10, of: 37)]))
        #expect(try point(scene).outcome == .sampled(extent))

        let day = try Made.date("2026-11-22")
        scene.sheet.searches = [
            PublicSearch(
                id: "s1",
                site: "信用中国",
                on: day,
                query: "q",
                result: "无",
                points: ["D09-01"],
            ),
            PublicSearch(id: "s2", site: "裁判文书网", on: day, query: "q", result: "无"),
        ]
        let lookup = PointBasis.Lookup(search: "s1", site: "信用中国", on: day)
        #expect(try point(scene).outcome == .publicRecord([lookup]))

        scene["D09-01"].papers["payroll"] = .refused
        #expect(try point(scene).outcome == .noPapers(notBrought: [], refused: ["payroll"]))
        #expect(try point(scene).basis.papers.map(\.paper) == ["contracts", "payroll"])
    }

    @Test(
        "A finding is documented by a paper seen, or by an answer from more than the enterprise",
        arguments: [
            (source: AnswerSource.enterprise, paper: PaperState?.none, basis: FindingBasis.word),
            (source: .enterprise, paper: .notBrought, basis: .word),
            (source: .enterprise, paper: .partly, basis: .documents),
            (source: .document, paper: nil, basis: .documents),
            (source: .publicRecord, paper: nil, basis: .documents),
            (source: .lawyer, paper: nil, basis: .documents),
        ],
    )
    func findingBasis(source: AnswerSource, paper: PaperState?, basis: FindingBasis) throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .known(.yesNo(true), source), "many": .no]
        scene["D09-01"].papers["contracts"] = paper
        #expect(try point(scene).outcome == .riskFound(basis))
        #expect(scene.assessed().finding(named: "D09-01-F2")?.basis == basis)
    }

    @Test("A dismissed finding leaves the point as if it did not hold")
    func dismissed() throws {
        var scene = try scene()
        scene["D09-01"].answers = ["late": .yes, "many": .no]
        let dismissal = FindingDecision(
            .dismiss(reason: "已补签"),
            on: .rule("D09-01-F2"),
            author: Attribution(by: "chen", at: "t"),
        )
        let point = try #require(scene.assessed([dismissal]).point("D09-01"))
        #expect(point.outcome == .selfReported)
        #expect(point.findings == [.rule("D09-01-F2")])
    }
}
