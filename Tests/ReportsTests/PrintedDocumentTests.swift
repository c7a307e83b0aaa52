import Diagnostics
import Foundation
import Testing

@testable import Reports

@Suite("Documents for the typesetter")
struct PrintedDocumentTests {
    @Test(
        "A file's time is its day's start in Shanghai",
        arguments: [
            (day: "1970-01-02", seconds: 57_600), (day: "2026-10-12", seconds: 1_791_734_400),
            (day: "2024-02-29", seconds: 1_709_136_000), (day: "2000-01-01", seconds: 946_656_000),
        ],
    )
    func time(day: String, seconds: Int) {
        #expect(PrintedDocument(template: "x", fields: [:], day: day).secondsSince1970 == seconds)
    }

    @Test(
        "A day that cannot be read has a fixed time",
        arguments: ["", "soon", "2026-00-01", "99999-01-01"],
    )
    func noDay(day: String) {
        #expect(
            PrintedDocument(template: "x", fields: [:], day: day).secondsSince1970 == 946_656_000
        )
    }

    @Test("Days agree with the calendar for two centuries")
    func calendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 8 * 3_600))
        for number in stride(from: 0, to: 73_000, by: 97) {
            let date = Date(timeIntervalSince1970: TimeInterval(number) * 86_400 - 8 * 3_600)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let day = String(
                format: "%04d-%02d-%02d",
                parts.year ?? 0,
                parts.month ?? 0,
                parts.day ?? 0,
            )
            let document = PrintedDocument(template: "x", fields: [:], day: day)
            #expect(document.secondsSince1970 == Int(date.timeIntervalSince1970))
        }
    }

    @Test("A draft bears its base date, an issued report its day of issue")
    func days() {
        let fixture = ReportFixture(language: .zh)
        #expect(PrintedDocument.report(fixture.draft).day == "2026-09-30")
        #expect(PrintedDocument.report(fixture.report).day == "2026-10-12")
        #expect(PrintedDocument.urgentNotice(fixture.urgentNotice).day == "2026-09-22")
        #expect(PrintedDocument.questionnaire(fixture.questionnaire).day == "2026-09-30")
    }

    @Test("A floor and an override print both levels")
    func reasons() throws {
        let fixture = ReportFixture(language: .zh)
        let printer = ReportPrinter(wording: Wording(language: .zh))
        let override = printer.finding(fixture.workRules)["reasons"]
        #expect(override == .lines(["律师调整：由蓝色·低风险调整为黄色·一般风险。理由：企业正准备据此手册解除两名员工（田示例）"]))
        let floor = try #require(
            fixture.sealedAnnex.findings.first.map(printer.finding)?["reasons"]
        )
        guard case .lines(let lines) = floor else { return #expect(Bool(false)) }
        #expect(lines.first?.contains("按分值为橙色·较大风险") == true)
    }

    @Test(
        "Citations read as lawyers write them",
        arguments: [
            (language: Language.zh, text: "《中华人民共和国劳动合同法》第十条第一款、第二款"),
            (language: .en, text: "Labour Contract Law, article 10(1) and (2)"),
        ],
    )
    func citations(language: Language, text: String) throws {
        let printer = ReportPrinter(wording: Wording(language: language))
        let citation = try #require(ReportFixture(language: language).noContracts.citations.first)
        #expect(printer.citation(citation)["provision"] == .text(text))
    }

    @Test("Papers print how many were seen")
    func papers() {
        let printer = ReportPrinter(wording: Wording(language: .zh))
        let overview = printer.overview(ReportFixture(language: .zh).overview)
        guard case .rows(let papers)? = overview["papers"] else { return #expect(Bool(false)) }
        #expect(papers[0]["extent"] == .text("37 / 46"))
        #expect(papers[4]["extent"] == nil)
        #expect(papers[5]["state"] == .text("拒绝提供"))
    }
}
