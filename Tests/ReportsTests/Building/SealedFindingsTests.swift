import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Testing

@testable import Reports

@Suite("Sealed findings")
struct SealedFindingsTests {
    private func texts(_ report: HealthReport) throws -> [String] {
        [
            String(decoding: try ReportContent.canonicalBytes(report), as: UTF8.self),
            try HTMLRenderer(folder: TestPaths.reports).html(report),
        ]
    }

    @Test("Nothing of them is in the report, as JSON or HTML", arguments: Language.allCases)
    func nowhere(language: Language) throws {
        let report = try SmallCase.full().builder().report(in: language)
        for text in try texts(report) {
            for words in SmallLibrary.sealedWords { #expect(!text.contains(words), "\(words)") }
            #expect(!text.contains("D09-01-F3") && !text.contains("D05-02-F1"))
        }
    }

    @Test("One neutral line tells how many there are, unless the lawyer leaves it out")
    func line() throws {
        var material = try SmallCase.full().material()
        #expect(
            ReportBuilder(material).report(in: .zh).conclusion.sealedLine?.contains("2 项") == true
        )
        material.mentionsSealedAnnex = false
        #expect(ReportBuilder(material).report(in: .zh).conclusion.sealedLine == nil)
    }

    @Test("A point with nothing else found looks like one still to be established")
    func state() throws {
        let report = try SmallCase.full().builder().report(in: .zh)
        let point = report.domains.flatMap(\.items).first { $0.id == "D05-02" }
        #expect(point?.state == .undetermined)
        #expect(point?.outcome == "待核实（建议专项核查）")
        #expect(!report.undetermined.contains { $0.pointID == "D05-02" })
    }

    @Test(
        "Answers of points that may come to something sealed are left out, whatever they came to",
        arguments: [true, false],
    )
    func answers(taken: Bool) throws {
        var material = try SmallCase.full()
        material.sheet.points["D05-02"] = PointSheet(answers: [
            "taken": Answer(.value(.yesNo(taken)))
        ])
        let points = Set(try material.builder().report(in: .zh).annexes.answers.map(\.pointID))
        #expect(points == ["概况", "D09-02", "D05-01", "D07-01"])
    }

    @Test("A search made for a sealed finding alone is left out")
    func searches() throws {
        var material = try SmallCase.full()
        let day = try SmallCase.baseDate()
        material.sheet.searches = [
            PublicSearch(id: "s1", site: "甲网", on: day, query: "q", result: "r"),
            PublicSearch(
                id: "s2",
                site: "乙网",
                on: day,
                query: "q",
                result: "r",
                points: ["D05-02"],
            ),
        ]
        let report = try material.builder().report(in: .zh)
        #expect(report.overview.searches.map(\.site) == ["甲网"])
    }

    @Test(
        "With nothing but sealed findings no level is stated, and nothing says that no risk was found"
    )
    func onlySealed() throws {
        var material = try SmallCase.full()
        material.sheet.findings = []
        for point in ["D09-01", "D05-01", "D07-01"] {
            material.sheet.points[.init(point)] = nil
        }
        let report = try material.builder().report(in: .zh)
        #expect(report.findings.isEmpty && report.conclusion.highest == nil)
        #expect(report.conclusion.ungraded == "部分事项尚待专项核查，暂不定级。")
        for text in try texts(report) { #expect(!text.contains("未发现风险")) }
    }

    @Test(
        "The annex holds them, numbered, with the criminal consequences",
        arguments: Language.allCases,
    )
    func annex(language: Language) throws {
        let builder = try SmallCase.full().builder()
        let recipient = HealthReport.Person(name: "示例甲")
        let annex = try #require(builder.sealedAnnex(for: recipient, in: language))
        #expect(annex.findings.map(\.id) == ["D05-02-F1", "D09-01-F3"])
        #expect(annex.findings.map(\.number) == [1, 2])
        #expect(annex.findings.allSatisfy { $0.criminal != nil })
        #expect(annex.recipient == recipient && annex.notices.count == 3)
        #expect(builder.sealedCount == 2)
    }

    @Test("A floor names its reason where it raised the level")
    func floor() throws {
        let builder = try SmallCase.full().builder()
        let annex = builder.sealedAnnex(for: .init(name: "示例甲"), in: .zh)
        let finding = annex?.findings.first { $0.id == "D09-01-F3" }
        #expect(finding?.level == .red && finding?.rating.computed == .orange)
        #expect(finding?.rating.floor == "所涉事实可能引起刑事责任")
    }

    @Test("Without sealed findings there is no annex")
    func none() throws {
        var material = try SmallCase.full()
        material.sheet.points["D05-02"] = nil
        material.sheet.points["D09-01"] = nil
        #expect(try material.builder().sealedAnnex(for: .init(name: "示例甲"), in: .zh) == nil)
    }

    @Test("The urgent notice names no sealed finding, and is not written when nothing is urgent")
    func notice() throws {
        var material = try SmallCase.full()
        let notice = try #require(try material.builder().urgentNotice(in: .zh))
        #expect(notice.matters.map(\.title) == ["诉讼时效将届满"])
        #expect(notice.matters[0].deadline == "2026-10-26")
        #expect(notice.matters[0].actions == ["书面催款。"])
        material.sheet.points["D07-01"] = nil
        #expect(try material.builder().urgentNotice(in: .zh) == nil)
    }
}
