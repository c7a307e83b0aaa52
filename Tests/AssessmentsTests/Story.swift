import Checklists
import Interviews
import Testing

@testable import Assessments

/// A small checkup in which every kind of outcome, floor, decision and exposure occurs.
enum Story {
    static func scene() throws -> Scene {
        var scene = try Scene([labour(), contracts()], baseDate: "2026-09-30")
        scene.sheet.profile = ["headcount": .known(.number(Rational(46)), .document)]
        scene["D09-01"] = try unsigned()
        scene["D09-02"].answers = ["duty": .dontKnow, "seal": .yes]
        scene["D09-03"].answers = [
            "owed": .yes, "order": .known(.date(try Made.date("2026-09-10"))),
        ]
        scene["D09-03"].papers = ["contracts": .notBrought]
        scene["D05-02"].mark = .needsSpecialist(reason: "税务处理复杂")
        scene["D05-02"].answers = ["stamp": .no]
        scene["D05-03"].answers = ["ledger": .no]
        scene["D05-03"].mark = .sampled
        scene["D05-03"].papers = ["contracts": .seen(10, of: 37)]
        scene.sheet.searches = [
            PublicSearch(
                id: "s1",
                site: "信用中国",
                on: try Made.date("2026-09-28"),
                query: "q",
                result: "无",
                points: ["D09-03"],
            )
        ]
        scene.sheet.findings = [Findings.own("u1", domain: "D05", likelihood: 5, impact: 2)]
        return scene
    }

    static func decisions() throws -> [FindingDecision] {
        let chen = Attribution(by: "陈律师", at: "2026-10-01")
        let words = FindingEdit(title: FindingEdit.Text(zh: "七人满一年未签"))
        return [
            FindingDecision(.confirm, on: .rule("D09-01-F1"), author: chen),
            FindingDecision(.edit(words), on: .rule("D09-01-F1"), author: chen),
            FindingDecision(
                .override(try RatingOverride(level: .yellow, reason: "已全部补签")),
                on: .rule("D09-03-F1"),
                author: chen,
            ),
            FindingDecision(.dismiss(reason: "另案处理"), on: .own("u1"), author: chen),
            FindingDecision(.confirm, on: .rule("D09-02-F1"), author: chen),
        ]
    }

    static func explainer() throws -> Explainer {
        let input = try scene().input
        return Explainer(of: Assessment(of: input, decisions: try decisions()), from: input)
    }

    private static func unsigned() throws -> PointSheet {
        let form = { (id: String) in Answer.known(.choice(id)) }
        let date = { (text: String) in Answer.known(.date(try Made.date(text)), .document) }
        return PointSheet(
            answers: ["signed": .no, "excuses": .known(.choices(["audit", "loss"]))],
            tables: [
                "group": TableSheet(
                    rows: [
                        TableSheet.Row(
                            id: "r1",
                            answers: [
                                "form": form("never"), "started": try date("2025-08-20"),
                                "people": .known(.number(Rational(7))),
                                "wage": .known(Made.money(5000), .lawyer),
                            ],
                        ),
                        TableSheet.Row(
                            id: "r2",
                            answers: [
                                "form": form("late"), "started": try date("2026-03-01"),
                                "people": .known(.number(Rational(2))),
                                "wage": .known(Made.money(4000)),
                            ],
                        ),
                    ],
                    isComplete: true,
                )
            ],
        )
    }
}

extension Story {
    private static func labour() throws -> Checklist {
        try Made.checklist("D09", [unsignedPoint, possiblePoint, owedPoint])
    }

    private static var unsignedPoint: RiskPoint {
        Made.point(
            "D09-01",
            questions: [
                Made.question("signed", ask: Made.text("是否都签了合同？", "Did everyone sign?")),
                Made.question(
                    "excuses",
                    .choices,
                    options: [
                        QuestionOption(id: "loss", text: Made.text("丢失", "lost")),
                        QuestionOption(id: "audit", text: Made.text("送审", "at audit")),
                    ],
                ),
            ],
            tables: [table],
            values: [
                ("due", "max(0, min(11, months_between(started, base_date) - 1))"),
                ("extra", "people * wage * due"),
            ],
            findings: [
                Made.finding(
                    "D09-01-F1",
                    when: "signed == no and excuses has audit and any(group, form == never)",
                    aspect: "contract",
                    likelihood: 4,
                    impact: Impact(property: 2, liability: 2, reach: 1),
                    exposure: Exposure(
                        kind: .payable,
                        debt: "group",
                        low: ExpressionText("sum(group, wage)"),
                        high: ExpressionText("sum(group, extra) * (1 + parameter.lpr_1y)"),
                        basis: Made.text("二倍工资差额", "the extra month's pay"),
                    ),
                    recommendations: ["D09-01-R1"],
                ),
                Made.finding(
                    "D09-01-F2",
                    when: "any(group, due > 0)",
                    aspect: "pay",
                    exposure: Made.exposure("sum(group, extra)", debt: "group"),
                    recommendations: ["D09-01-R1"],
                ),
            ],
            recommendations: [Made.recommendation("D09-01-R1")],
        )
    }

    private static var table: QuestionTable {
        QuestionTable(
            id: "group",
            each: Made.text("一组人", "a group"),
            questions: [
                Made.question(
                    "form",
                    .choice,
                    ask: Made.text("哪种情形？", "Which is it?"),
                    options: [
                        QuestionOption(id: "never", text: Made.text("从来没签", "never signed")),
                        QuestionOption(id: "late", text: Made.text("签晚了", "signed late")),
                    ],
                ),
                Made.question("people", .integer), Made.question("started", .date),
                Made.question("wage", .money),
            ],
        )
    }

    private static var possiblePoint: RiskPoint {
        Made.point(
            "D09-02",
            questions: [Made.question("duty"), Made.question("seal"), Made.question("open")],
            findings: [
                Made.finding("D09-02-F1", when: "duty == yes", floor: .shutdown),
                Made.finding("D09-02-F2", when: "seal == no"),
                Made.finding(
                    "D09-02-F3",
                    when: "duty == yes",
                    aspect: "crime",
                    isRestricted: true,
                ),
            ],
        )
    }

    private static var owedPoint: RiskPoint {
        Made.point(
            "D09-03",
            questions: [
                Made.question("owed"), Made.question("order", .date),
                Made.question("sum", .money, isOptional: true),
            ],
            papers: ["contracts"],
            findings: [
                Made.finding(
                    "D09-03-F1",
                    when: "owed == yes",
                    likelihood: 2,
                    exposure: Made.exposure("sum"),
                    floor: .criminal,
                    deadline: "add_days(order, 30)",
                    isRestricted: true,
                )
            ],
        )
    }

    private static func contracts() throws -> Checklist {
        let questions = ["term", "stamp", "ledger"]
        return try Made.checklist(
            "D05",
            questions.enumerated().map { index, question in
                Made.point(
                    "D05-0\(index + 1)",
                    questions: [Made.question(question)],
                    papers: ["contracts"],
                    findings: [Made.finding("D05-0\(index + 1)-F1", when: "\(question) == yes")],
                )
            },
        )
    }
}
