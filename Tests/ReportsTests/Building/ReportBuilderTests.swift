import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Testing

@testable import Reports

@Suite("Reports from an assessment")
struct ReportBuilderTests {
    private func built(_ language: Language = .zh) throws -> HealthReport {
        try SmallCase.full().builder().report(in: language)
    }

    private func finding(_ id: String, _ language: Language = .zh) throws -> HealthReport.Finding {
        try #require(try built(language).findings.first { $0.id == id })
    }

    @Test("Findings are numbered from the gravest; the lawyer's own are among them")
    func order() throws {
        let report = try built()
        #expect(report.findings.map(\.number) == [1, 2, 3, 4])
        #expect(report.findings.map(\.id) == ["D09-01-F1", "D07-01-F1", "D05-L1", "D05-01-F1"])
        #expect(report.findings.map(\.level) == [.orange, .yellow, .yellow, .blue])
        #expect(report.conclusion.highest == .orange)
    }

    @Test("Within a level what is urgent comes first")
    func urgentFirst() throws {
        let report = try built()
        #expect(report.findings[1].urgent && !report.findings[2].urgent)
        #expect(report.findings[1].deadline == "2026-10-26")
        #expect(report.findings[1].deadlineNote == "距基准日 26 日")
        #expect(report.conclusion.urgent.map(\.finding) == [2])
    }

    @Test("Facts are questions with their answers in words, rows numbered, with their source")
    func facts() throws {
        let facts = try finding("D09-01-F1").facts
        #expect(
            facts == [
                "第 1 项（情形相同的一组人）：有几个人？——7人（企业自述）；哪天上班？——2026年1月5日（企业自述）；"
                    + "占比：25%（企业自述）；月工资：5,000元（资料记载）",
                "第 2 项（情形相同的一组人）：有几个人？——2人（企业自述）；哪天上班？——2026年1月5日（企业自述）；"
                    + "占比：25%（企业自述）；月工资：4,500.50元（资料记载）",
            ]
        )
    }

    @Test("In English too")
    func englishFacts() throws {
        let facts = try finding("D09-01-F1", .en).facts
        #expect(facts[0].hasPrefix("Item 1 (a group in the same case): How many? 7 people"))
        #expect(facts[0].contains("Started on? 5 January 2026"))
        #expect(facts[0].contains("Monthly pay: CNY 5,000 (from papers)"))
        #expect(try finding("D05-01-F1", .en).facts == ["What is agreed? Both (from papers)"])
    }

    @Test("The papers stand as evidence with their extent")
    func evidence() throws {
        #expect(try finding("D09-01-F1").evidence == ["劳动合同：已查阅 10 / 46", "工资表：未带"])
        #expect(try finding("D07-01-F1").evidence == ["企业陈述，未见书面资料"])
    }

    @Test("The lawyer's edited words win over the answers")
    func edited() throws {
        var material = try SmallCase.full()
        let edit = FindingEdit(
            title: .init(zh: "九人没有合同"),
            facts: .init(zh: "经核对名册，九人未签。\n其中七人满一个月。", en: "Nine have none."),
        )
        material.decisions = [
            FindingDecision(.edit(edit), on: .rule("D09-01-F1"), author: CaseMaterial.decider)
        ]
        let finding = try material.builder().report(in: .zh).findings[0]
        #expect(finding.title == "九人没有合同")
        #expect(finding.facts == ["经核对名册，九人未签。", "其中七人满一个月。"])
    }

    @Test("An override prints both levels, the reason and the lawyer's name")
    func override() throws {
        var material = try SmallCase.full()
        let override = try RatingOverride(level: .yellow, reason: "已补签大半。")
        material.decisions = [
            FindingDecision(
                .override(override),
                on: .rule("D09-01-F1"),
                author: CaseMaterial.decider,
            )
        ]
        let report = try material.builder().report(in: .zh)
        let finding = try #require(report.findings.first { $0.id == "D09-01-F1" })
        #expect(finding.level == .yellow)
        #expect(finding.rating.override == .init(from: .orange, reason: "已补签大半", lawyer: "田示例"))
    }

    @Test("A dismissed finding stands nowhere; part 1 says how many there were")
    func dismissed() throws {
        var material = try SmallCase.full()
        material.decisions = [
            FindingDecision(
                .dismiss(reason: "机密理由"),
                on: .rule("D05-01-F1"),
                author: CaseMaterial.decider,
            )
        ]
        let report = try material.builder().report(in: .zh)
        let json = String(decoding: try ReportContent.canonicalBytes(report), as: UTF8.self)
        #expect(!json.contains("D05-01-F1") && !json.contains("仲裁约定可能无效"))
        #expect(!json.contains("机密理由"))
        #expect(report.overview.method.contains { $0.contains("有 1 项") })
    }

    @Test("Advice in steps is taken apart, advice for several findings is one line of the list")
    func recommendations() throws {
        let report = try built()
        let advice = report.findings[0].recommendations[0]
        #expect(advice.steps == ["清点人数。", "逐人补签。"])
        #expect(advice.number == "1.1")
        #expect(report.rectification.map(\.number) == ["1.1", "1.2", "2.1", "2.2", "3.1", "4.1"])
        #expect(report.rectification[0].measure == "（1）清点人数。（2）逐人补签。")
        #expect(report.rectification[0].department == "人事部门")
    }

    @Test("A measure is due after its days, or on a nearer deadline that is still to come")
    func due() throws {
        var material = try SmallCase.full().material()
        material.issueDate = CalendarDate("2026-10-10")
        let rows = ReportBuilder(material).report(in: .zh).rectification
        #expect(rows[0].due == "2026-10-17")
        #expect(rows[2].due == "2026-10-26")
        material.issueDate = CalendarDate("2026-12-01")
        #expect(ReportBuilder(material).report(in: .zh).rectification[2].due == "2027-01-30")
    }

    @Test("A draft has no day of issue, and its days run from the base date")
    func draft() throws {
        var material = try SmallCase.full().material()
        material.status = .draft
        material.issueDate = nil
        let report = ReportBuilder(material).report(in: .zh)
        #expect(report.cover.issueDate == nil)
        #expect(report.rectification[0].due == "2026-10-07")
    }

    @Test("The fingerprint covers the report without its code")
    func canonical() throws {
        let report = try built()
        let code = FingerprintCode(digest: Array(repeating: 7, count: 32))
        #expect(
            try ReportContent.canonicalBytes(report.carrying(code))
                == ReportContent.canonicalBytes(report)
        )
    }

    @Test("The report in JSON is what is kept", arguments: Language.allCases)
    func golden(language: Language) throws {
        try expectGolden(
            try ReportContent.canonicalBytes(try built(language)),
            "built.\(language).json",
        )
    }

    @Test("For a firm's own client no authority is named", arguments: Language.allCases)
    func ownClient(language: Language) throws {
        let json = String(
            decoding: try ReportContent.canonicalBytes(try built(language)),
            as: UTF8.self,
        )
        for word in ["司法", "推荐", "工商业联合会", "ustice authorit", "bureau"] {
            #expect(!json.contains(word), "\(word)")
        }
    }

    @Test(
        "Where an authority had a part, the report says which",
        arguments: [
            (source: CheckupSource.application, words: "司法行政部门推荐"),
            (source: .bureau, words: "司法行政部门组织"), (source: .chamber, words: "工商业联合会组织"),
        ],
    )
    func authorities(source: CheckupSource, words: String) throws {
        var material = try SmallCase.full()
        material.source = source
        let report = try material.builder().report(in: .zh)
        #expect(report.overview.basis[0].contains(words))
        #expect(report.notes.contains { $0.title == "企业诉求" })
    }
}
