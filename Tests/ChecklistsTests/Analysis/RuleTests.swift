import Diagnostics
import Testing

@testable import Checklists

@Suite("The rules for what checklists refer to")
struct RuleTests {
    private func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? .epoch }

    private var registry: StatuteRegistry {
        let articles = ArticleTable("2 1x9 120-1:1")
        return StatuteRegistry([
            Statute(
                shortTitle: "劳动合同法",
                title: "中华人民共和国劳动合同法",
                kind: .law,
                versions: [
                    StatuteVersion(name: "2012", effective: day("2013-07-01"), articles: articles)
                ],
            ),
            Statute(
                shortTitle: "会计法",
                title: "中华人民共和国会计法",
                kind: .law,
                versions: [
                    StatuteVersion(name: "2017", effective: day("2017-11-05")),
                    StatuteVersion(name: "2026", effective: day("2027-01-01"), articles: articles),
                ],
            ),
            Statute(
                shortTitle: "环评法",
                title: "中华人民共和国环境影响评价法",
                kind: .law,
                versions: [
                    StatuteVersion(
                        name: "2018",
                        effective: day("2018-12-29"),
                        repealed: day("2026-08-15"),
                        articles: articles,
                    )
                ],
            ),
        ])
    }

    private func lint(_ points: [RiskPoint], papers: [Paper] = []) -> [Diagnostic] {
        let compiled = Build.compile(points).compiled
        return ChecklistLint.diagnostics(
            [compiled],
            form: Build.compiledForm,
            registry: registry,
            papers: papers,
        )
    }

    private func rules(_ points: [RiskPoint], _ prefix: String) -> [String] {
        lint(points).filter { $0.rule.hasPrefix(prefix) }.map(\.rule)
    }

    private func citing(_ citation: Citation) -> [String] {
        rules([Build.point(basis: [.citation(citation)])], "citation.")
    }

    @Test("accept citations of the law in force")
    func goodCitations() {
        #expect(citing(Citation(statute: "劳动合同法", article: "1", paragraph: 2)) == [])
        #expect(citing(Citation(statute: "中华人民共和国劳动合同法", article: "120-1", paragraph: 1)) == [])
        #expect(citing(Citation(statute: "会计法", article: "999", until: day("2026-12-31"))) == [])
        #expect(citing(Citation(statute: "会计法", article: "3", since: day("2027-01-01"))) == [])
        #expect(
            citing(Citation(statute: "环评法", article: "3", actsBefore: day("2026-08-15"))) == []
        )
        #expect(
            citing(Citation(statute: "会计法", article: "3", actsFrom: day("2027-01-01"))) == [
                "citation.successor"
            ]
        )
    }

    @Test("refuse citations of what is not there")
    func badCitations() {
        #expect(citing(Citation(statute: "劳动合同发", article: "1")) == ["citation.unknownStatute"])
        #expect(citing(Citation(statute: "劳动合同法", article: "11")) == ["citation.noSuchArticle"])
        #expect(citing(Citation(statute: "劳动合同法", article: "120-2")) == ["citation.noSuchArticle"])
        #expect(
            citing(Citation(statute: "劳动合同法", article: "2", paragraph: 2)) == [
                "citation.noSuchParagraph"
            ]
        )
        #expect(
            citing(Citation(statute: "劳动合同法", article: "2", paragraph: 0)) == [
                "citation.noSuchParagraph"
            ]
        )
        #expect(citing(Citation(statute: "环评法", article: "3")) == ["citation.notInForce"])
        #expect(
            citing(Citation(statute: "会计法", article: "11", since: day("2027-01-01"))) == [
                "citation.noSuchArticle"
            ]
        )
    }

    @Test("suggest the nearest statute")
    func nearestStatute() throws {
        let point = Build.point(basis: [.citation(Citation(statute: "劳动合同发", article: "1"))])
        let found = try #require(lint([point]).first { $0.rule == "citation.unknownStatute" })
        #expect(found.remedy == Message("expression.didYouMean", ["name": "劳动合同法"]))
    }

    @Test("warn once for each statute that changes within 180 days, and count what is unverified")
    func changes() {
        let citation = Citation(statute: "会计法", article: "3")
        let unread = Citation(statute: "劳动合同法", article: "3", unverified: LocalizedText(same: "-"))
        let points = [
            Build.point(basis: [.citation(citation), .citation(citation), .citation(unread)]),
            Build.point(id: "D01-02", basis: [.citation(citation), .citation(unread)]),
        ]
        #expect(
            rules(points, "citation.").sorted() == ["citation.successor", "citation.unverified"]
        )
    }

    @Test(
        "refuse recommendations and papers that do not exist, and warn of advice that nobody gives"
    )
    func references() {
        let finding = Build.finding(
            "D01-01-F1",
            "base_date > 2020-01-01",
            recommendations: ["D01-01-R9"],
        )
        let point = Build.point(papers: ["payroll"], findings: [finding])
        #expect(
            rules([point], "reference.").sorted()
                == [
                    "reference.unknownPaper", "reference.unknownRecommendation",
                    "reference.unusedRecommendation",
                ]
        )
        let good = Build.point(
            papers: ["payroll"],
            findings: [Build.finding("D01-01-F1", "base_date > 2020-01-01")],
        )
        let papers = [Paper(id: "payroll", title: LocalizedText(same: "-"))]
        #expect(lint([good], papers: papers).filter { $0.rule.hasPrefix("reference.") } == [])
    }

    @Test("refuse ids that do not have their form")
    func forms() {
        func found(_ point: RiskPoint) -> [String] { rules([point], "identifier.") }
        #expect(
            found(
                Build.point(
                    [Build.question("a_1", .choice, ["x", "y2"])],
                    findings: [Build.finding("D01-01-F12", "yes")],
                )
            ) == []
        )
        #expect(found(Build.point(id: "D02-01", recommendations: [])) == ["identifier.form"])
        #expect(found(Build.point(id: "D01-1", recommendations: [])) == ["identifier.form"])
        #expect(
            found(Build.point(findings: [Build.finding("D01-02-F1", "yes")])) == ["identifier.form"]
        )
        #expect(
            found(Build.point(findings: [Build.finding("D01-01-F01", "yes")])) == [
                "identifier.form"
            ]
        )
        #expect(
            found(Build.point(recommendations: [Build.advice("D01-01-F1")])) == ["identifier.form"]
        )
        #expect(found(Build.point([Build.question("allSigned", .yesNo)])) == ["identifier.form"])
        #expect(
            found(Build.point([Build.question("a", .choice, ["x", "Y"])])) == ["identifier.form"]
        )
        #expect(found(Build.point(values: [Build.value("1st", "3")])) == ["identifier.form"])
    }

    @Test(
        "refuse names that the expression language uses",
        arguments: ["and", "in", "yes", "base_date", "if", "sum", "known", "facts"],
    )
    func reserved(name: String) {
        #expect(
            rules([Build.point([Build.question(name, .yesNo)])], "identifier.") == [
                "identifier.reserved"
            ]
        )
    }

    @Test("refuse ids that are used twice, earlier ids included")
    func duplicates() {
        func found(_ points: RiskPoint...) -> [String] { rules(points, "identifier.") }
        #expect(
            found(Build.point(recommendations: []), Build.point(recommendations: [])) == [
                "identifier.duplicate"
            ]
        )
        #expect(
            found(Build.point(), Build.point(id: "D01-02", aliases: ["D01-01"])) == [
                "identifier.duplicate"
            ]
        )
        #expect(
            found(Build.point([Build.question("a", .yesNo), Build.question("a", .text)])) == [
                "identifier.duplicate"
            ]
        )
        #expect(
            found(
                Build.point([
                    Build.question("a", .yesNo), Build.question("b", .text, aliases: ["a"]),
                ])
            ) == ["identifier.duplicate"]
        )
        #expect(
            found(
                Build.point(
                    [Build.question("a", .yesNo)],
                    tables: [Build.table("t", [Build.question("a", .text)])],
                )
            ) == ["identifier.duplicate"]
        )
        #expect(
            found(Build.point([Build.question("a", .yesNo)], values: [Build.value("a", "3")])) == [
                "identifier.duplicate"
            ]
        )
        #expect(
            found(Build.point([Build.question("a", .choice, ["x", "x"])])) == [
                "identifier.duplicate"
            ]
        )
        let twice = [Build.finding("D01-01-F1", "yes"), Build.finding("D01-01-F1", "yes")]
        #expect(found(Build.point(findings: twice)) == ["identifier.duplicate"])
        #expect(
            found(
                Build.point([Build.question("a", .yesNo)]),
                Build.point(id: "D01-02", [Build.question("a", .yesNo)]),
            ) == []
        )
    }

    @Test("refuse figures off their scales, choices without a choice, and bounds without an order")
    func contents() {
        func found(_ point: RiskPoint) -> [String] { rules([point], "content.") }
        #expect(
            found(
                Build.point(
                    [Build.question("a", .integer, min: "1")],
                    findings: [Build.finding("D01-01-F1", "yes")],
                )
            ) == []
        )
        #expect(
            found(Build.point(findings: [Build.finding("D01-01-F1", "yes", likelihood: 6)])) == [
                "content.rating"
            ]
        )
        #expect(
            found(Build.point(findings: [Build.finding("D01-01-F1", "yes", likelihood: 0)])) == [
                "content.rating"
            ]
        )
        #expect(
            found(Build.point([Build.question("a", .choice, ["x"])])) == ["content.fewOptions"]
        )
        #expect(
            found(Build.point([Build.question("a", .yesNo, ["x", "y"])])) == [
                "content.needlessOptions"
            ]
        )
        #expect(
            found(Build.point([Build.question("a", .yesNo, min: "1")])) == [
                "content.needlessBounds"
            ]
        )
        let many = (0..<65).map { "x\($0)" }
        #expect(
            found(Build.point([Build.question("a", .choice, many)])) == ["content.manyOptions"]
        )
    }

    @Test("place what they find by its path")
    func places() {
        let compiled = Build.compile([Build.point([Build.question("allSigned", .yesNo)])]).compiled
        let found = ChecklistLint.diagnostics(
            [compiled],
            form: Build.compiledForm,
            registry: registry,
            papers: [],
        ) { path in
            path == "D01-01.allSigned" ? Place(file: "D01.yaml", line: 12) : nil
        }
        #expect(found.first { $0.rule == "identifier.form" }?.place?.line == 12)
    }
}
