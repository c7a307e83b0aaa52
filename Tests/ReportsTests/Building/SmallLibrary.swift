import Checklists
import Diagnostics
import Testing

/// A library of three small domains, made in code: graded, urgent, restricted and practice points.
enum SmallLibrary {
    static func made() throws -> Library {
        let form = ProfileForm(
            profile: [
                question(
                    "headcount",
                    .integer,
                    "现有从业人员数",
                    "People working now",
                    unit: ("人", "people"),
                )
            ],
            gates: [question("exports", .yesNo, "有没有出口业务？", "Does it export?")],
        )
        let compiler = ChecklistCompiler(form: form, parameters: [])
        let compiled = try [employment(), contracts(), receivables()].map(compiler.compile)
        #expect(compiled.flatMap(\.diagnostics).isEmpty)
        return Library(
            form: compiler.compileForm().compiled,
            papers: [
                Paper(id: "labour_contracts", title: text("劳动合同", "Labour contracts")),
                Paper(id: "payroll", title: text("工资表", "Payroll")),
            ],
            parameters: [],
            statutes: try statutes(),
            checklists: compiled.map(\.compiled),
        )
    }

    static func text(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }

    static func question(
        _ id: Question.ID,
        _ type: QuestionType,
        _ zh: String,
        _ en: String,
        options: [QuestionOption] = [],
        when: String? = nil,
        unit: (String, String)? = nil,
    ) -> Question {
        Question(
            id: id,
            who: .hr,
            ask: text(zh, en),
            type: type,
            options: options,
            when: when.map { ExpressionText($0) },
            unit: unit.map { text($0.0, $0.1) },
        )
    }

    static func advice(
        _ id: Recommendation.ID,
        days: Int,
        _ zh: String,
        _ en: String,
    ) -> Recommendation {
        Recommendation(
            id: id,
            category: .signOrAmend,
            withinDays: days,
            who: .hr,
            action: text(zh, en),
            proof: text("签收单", "Signed receipt"),
        )
    }

    static func checklist(
        _ domain: String,
        _ title: LocalizedText,
        _ points: [RiskPoint],
    ) throws -> Checklist {
        Checklist(
            id: Checklist.ID(domain),
            version: 1,
            domain: domain,
            title: title,
            verifiedOn: try #require(CalendarDate("2026-09-01")),
            points: points,
        )
    }

    static func statutes() throws -> StatuteRegistry {
        func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
        return StatuteRegistry([
            Statute(
                shortTitle: "劳动合同法",
                title: "中华人民共和国劳动合同法",
                kind: .law,
                versions: [
                    StatuteVersion(name: "2007通过", effective: try day("2008-01-01")),
                    StatuteVersion(name: "2012修正", effective: try day("2013-07-01")),
                ],
            ),
            Statute(
                shortTitle: "刑法",
                title: "中华人民共和国刑法",
                kind: .law,
                versions: [StatuteVersion(name: "2023修正", effective: try day("2024-03-01"))],
            ),
            Statute(
                shortTitle: "示例条例",
                title: "实施《示例法》若干规定",
                kind: .administrativeRegulation,
                versions: [
                    StatuteVersion(name: "2015公布", effective: try day("2015-01-01")),
                    StatuteVersion(name: "2026修订", effective: try day("2026-08-15")),
                ],
            ),
        ])
    }
}
