import Assessments
import Checklists
import Interviews
import Testing

@Suite("The facts behind a finding")
struct FactUseTests {
    /// Late pay: rows, a value of the row, the profile, a gate, a figure and the base date.
    func scene() throws -> Scene {
        var scene = try Scene([
            Made.point(
                "D09-01",
                questions: [Made.question("late"), Made.question("unused")],
                tables: [
                    QuestionTable(
                        id: "group",
                        each: Made.text("一组人"),
                        questions: [
                            Made.question("wage", .money), Made.question("since", .date),
                            Made.question("people", .integer),
                        ],
                    )
                ],
                values: [("months", "months_between(since, base_date)")],
                findings: [
                    Made.finding(
                        "D09-01-F1",
                        when: "late == yes and any(group, months > 1 and wage > 0)",
                        exposure: Made.exposure(
                            "sum(group, wage * months * (1 + parameter.lpr_1y))",
                            low: "sum(group, wage)",
                            debt: "group",
                        ),
                        deadline:
                            "if(facts.exports == yes, add_days(base_date, enterprise.headcount), base_date)",
                    )
                ],
            )
        ])
        scene.sheet.profile = ["headcount": .known(.number(Rational(10)), .document)]
        scene.sheet.facts = ["exports": .yes]
        scene["D09-01"].answers = ["late": .known(.yesNo(true), .document), "unused": .yes]
        scene["D09-01"].tables["group"] = TableSheet(
            rows: [
                TableSheet.Row(
                    id: "r1",
                    answers: [
                        "wage": .known(Made.money(5000)),
                        "since": .known(.date(try Made.date("2026-08-23")), .lawyer),
                        "people": .known(.number(Rational(3))),
                    ],
                ),
                TableSheet.Row(
                    id: "r2",
                    answers: [
                        "wage": .known(Made.money(100)),
                        "since": .known(.date(try Made.date("2026-01-23"))),
                    ],
                ),
            ],
            isComplete: true,
        )
        return scene
    }

    @Test(
        "Each known fact that the rule, its money and its deadline use is listed once, with its source"
    )
    func facts() throws {
        let finding = try #require(try scene().assessed().findings.first)
        let row = { (row: TableSheet.Row.ID, question: Question.ID) in
            FactAddress.row("D09-01", "group", row, question)
        }
        #expect(
            finding.facts.map(\.address) == [
                .question("D09-01", "late"), row("r1", "since"), row("r1", "wage"),
                row("r2", "since"), row("r2", "wage"), .parameter("lpr_1y"), .gate("exports"),
                .profile("headcount"),
            ]
        )
        #expect(
            finding.facts.map(\.source) == [
                .document, .lawyer, .enterprise, .enterprise, .enterprise, nil, .enterprise,
                .document,
            ]
        )
        #expect(finding.facts[2].value == Made.money(5000))
    }

    @Test("Exposure is in fen, rounded once; the deadline is urgent from the base date")
    func amounts() throws {
        let finding = try #require(try scene().assessed().findings.first)
        let exposure = try #require(finding.exposure)
        #expect(exposure.low == 510_000)
        #expect(exposure.high == 1_648_000)
        #expect(exposure.debt?.text == "D09-01/group")
        #expect(finding.rating.property?.impact == 2)
        #expect(finding.urgency?.daysLeft == 10)
        #expect(finding.isUrgent)
    }

    @Test(
        "Where a row lacks a fact the money is open, the missing fact is named, and stated impact stands"
    )
    func unknownExposure() throws {
        var scene = try scene()
        scene["D09-01"].tables["group"]?.rows[1].answers["wage"] = .dontKnow
        let finding = try #require(scene.assessed().findings.first)
        #expect(finding.exposure?.low == nil && finding.exposure?.high == nil)
        #expect(finding.exposure?.missing == [.row("D09-01", "group", "r2", "wage")])
        #expect(finding.rating.property == nil)
        #expect(!finding.facts.contains { $0.address == .row("D09-01", "group", "r2", "wage") })
    }

    @Test("A key named like a table is the point's own, any other is shared")
    func debtKeys() throws {
        let point = try #require(try scene().library.points.first).point
        #expect(DebtKey("group", in: point).text == "D09-01/group")
        #expect(DebtKey("capital_overdue", in: point).text == "capital_overdue")
        #expect(DebtKey("late", in: point).point == nil)
    }
}
