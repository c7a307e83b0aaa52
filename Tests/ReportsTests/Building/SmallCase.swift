import Assessments
import Checklists
import Interviews
import Practice
import Testing

/// The small library with a sheet that comes to a finding of every kind.
enum SmallCase {
    static func baseDate() throws -> CalendarDate { try #require(CalendarDate("2026-09-30")) }

    static func full() throws -> CaseMaterial {
        var sheet = AnswerSheet(baseDate: try baseDate())
        sheet.profile["headcount"] = number(46)
        sheet.facts["exports"] = Answer(.value(.yesNo(false)))
        sheet.points["D09-01"] = try unsigned()
        sheet.points["D09-02"] = PointSheet(
            answers: ["published": Answer(.value(.yesNo(true)))],
            papers: ["payroll": .seen(10, of: 37)],
            mark: .sampled,
        )
        sheet.points["D05-01"] = PointSheet(answers: [
            "forum": Answer(.value(.choice("both")), source: .document)
        ])
        sheet.points["D05-02"] = PointSheet(answers: ["taken": Answer(.value(.yesNo(true)))])
        sheet.points["D07-01"] = PointSheet(answers: [
            "due": Answer(.value(.date(try #require(CalendarDate("2023-10-26"))))),
            "other": Answer(.value(.yesNo(false))),
        ])
        sheet.findings = [own]
        return CaseMaterial(library: try SmallLibrary.made(), sheet: sheet)
    }

    private static func unsigned() throws -> PointSheet {
        PointSheet(
            answers: [
                "unsigned": Answer(.value(.yesNo(true))), "withheld": Answer(.value(.yesNo(true))),
            ],
            tables: [
                "group": TableSheet(
                    rows: [
                        try row("a", people: 7, wage: "5000"),
                        try row("b", people: 2, wage: "4500.50"),
                    ],
                    isComplete: true,
                )
            ],
            papers: ["labour_contracts": .seen(10, of: 46), "payroll": .notBrought],
        )
    }

    private static func row(_ id: String, people: Int, wage: String) throws -> TableSheet.Row {
        TableSheet.Row(
            id: .init(id),
            answers: [
                "people": number(people),
                "wage": Answer(
                    .value(.money(try #require(Rational(decimal: wage)))),
                    source: .document,
                ),
                "share": Answer(.value(.number(try #require(Rational(1, over: 4))))),
                "started": Answer(.value(.date(try #require(CalendarDate("2026-01-05"))))),
            ],
        )
    }

    static let own = OwnFinding(
        id: "0193",
        domain: "D05",
        title: "框架合同已过期",
        facts: "合同2025年底到期。\n此后按口头订单供货。",
        likelihood: 3,
        impact: Impact(property: 2, liability: 1, reach: 1),
        legalBasis: [Citation(statute: "劳动合同法", article: "4")],
        recommendations: [
            OwnRecommendation(
                category: .signOrAmend,
                withinDays: 30,
                action: "重新签订。",
                proof: "新合同",
            )
        ],
    )

    private static func number(_ value: Int) -> Answer { Answer(.value(.number(Rational(value)))) }

    /// A sheet that answers at random, leaves out at random and marks at random.
    static func random(seed: UInt64) throws -> CaseMaterial {
        var generator = SeededGenerator(seed: seed)
        var material = try full()
        for (id, record) in material.sheet.points.sorted(by: { $0.key < $1.key }) {
            var record = record
            for question in record.answers.keys.sorted() {
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: record.answers[question] = nil
                case 1: record.answers[question] = Answer(.dontKnow(reason: nil))
                case 2:
                    if case .value(.yesNo(let isYes)) = record.answers[question]?.content {
                        record.answers[question] = Answer(.value(.yesNo(!isYes)))
                    }
                default: break
                }
            }
            if Int.random(in: 0..<6, using: &generator) == 0 {
                record.mark = .notChecked(reason: "时间不够")
            }
            material.sheet.points[id] =
                Bool.random(using: &generator) ? record : material.sheet.points[id]
        }
        let keys = material.assessment.findings.map(\.key)
        material.decisions = keys.filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }.map
        {
            FindingDecision(.dismiss(reason: "不成立"), on: $0, author: CaseMaterial.decider)
        }
        return material
    }
}
