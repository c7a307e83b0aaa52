import Diagnostics
import Foundation
import Testing

@testable import Reports

@Suite("HTML reports")
struct HTMLRendererTests {
    let renderer: HTMLRenderer

    init() throws {
        renderer = try HTMLRenderer(folder: TestPaths.reports)
    }

    @Test("The report is what is kept", arguments: Language.allCases)
    func golden(language: Language) throws {
        let html = renderer.html(ReportFixture(language: language).report)
        try expectGolden(Data(html.utf8), "report.\(language.rawValue).html")
    }

    @Test("The same report gives the same bytes", arguments: Language.allCases)
    func repeatable(language: Language) throws {
        let report = ReportFixture(language: language).report
        let again = try HTMLRenderer(folder: TestPaths.reports)
        #expect(renderer.html(report) == again.html(report))
    }

    @Test(
        "The file asks for nothing outside itself and runs nothing",
        arguments: Language.allCases,
    )
    func selfContained(language: Language) {
        let html = renderer.html(ReportFixture(language: language).report)
            .replacing("http://www.w3.org/2000/svg", with: "")
        for sign in [
            "http:", "https:", "//", "<script", "<link", "<img", "@import", "url(", "<iframe",
        ] {
            #expect(!html.contains(sign), "\(sign)")
        }
    }

    @Test("Language, headings, header cells and picture texts are there for readers who cannot see")
    func accessible() {
        let html = renderer.html(ReportFixture(language: .zh).report)
        #expect(html.contains("<html lang=\"zh-CN\">"))
        #expect(html.matches(of: /<h1>/).count == 1)
        #expect(html.matches(of: /<svg\s/).count == 2)
        #expect(html.matches(of: /<title id=/).count == 2)
        #expect(html.matches(of: /<desc id=/).count == 2)
        #expect(html.matches(of: /<th>/).isEmpty)
        let headers = html.matches(of: /<th\s[^>]*>/).map { String($0.0) }
        #expect(headers.allSatisfy { $0.contains("scope=") })
    }

    @Test(
        "Ids are there once, and every link inside the file leads somewhere",
        arguments: Language.allCases,
    )
    func links(language: Language) {
        let html = renderer.html(ReportFixture(language: language).report)
        let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(ids.count == Set(ids).count)
        let targets = Set(html.matches(of: /href="#([^"]+)"/).map { String($0.1) })
        #expect(targets.subtracting(ids) == [])
    }

    @Test("Elements open and close in order", arguments: Language.allCases)
    func wellFormed(language: Language) {
        let fixture = ReportFixture(language: language)
        for report in [fixture.report, fixture.draft, fixture.bare] {
            #expect(unclosed(renderer.html(report)) == [])
        }
    }

    @Test("A draft says so across the page; an issued report does not")
    func watermark() {
        let fixture = ReportFixture(language: .zh)
        #expect(
            renderer.html(fixture.draft).contains(
                "<p class=\"watermark\" aria-hidden=\"true\">草稿</p>"
            )
        )
        #expect(!renderer.html(fixture.report).contains("class=\"watermark\""))
        var withdrawn = fixture.report
        withdrawn.cover.status = .withdrawn
        #expect(renderer.html(withdrawn).contains(">已作废</p>"))
    }

    @Test("Markup in a client's words is text")
    func escaped() {
        let evil = "<script>alert(1)</script>\"><img src=x onerror=y>&amp;{{#findings}}'"
        let html = renderer.html(ReportFixture(language: .zh).carrying(text: evil))
        #expect(!html.contains("<script"))
        #expect(!html.contains("<img"))
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(html.contains("&amp;amp;{{#findings}}"))
    }

    @Test("Control characters go, emoji stay")
    func characters() {
        let html = renderer.html(
            ReportFixture(language: .zh).carrying(text: "甲\u{0}\u{1B}\u{202E}乙🙂")
        )
        #expect(html.contains("甲乙🙂"))
        #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test("Ten thousand characters come out whole")
    func long() {
        let text = String(repeating: "长文", count: 5_000)
        #expect(renderer.html(ReportFixture(language: .zh).carrying(text: text)).contains(text))
    }

    @Test(
        "The levels have words and marks, not colour alone",
        arguments: HealthReport.Level.allCases,
    )
    func levels(level: HealthReport.Level) {
        let html = renderer.html(ReportFixture(language: .zh).report)
        let label = Wording(language: .zh).phrase("level.\(level.rawValue).label")
        #expect(html.contains("\(level.mark) \(label)"))
    }

    @Test("What is sealed is nowhere in the report", arguments: Language.allCases)
    func sealed(language: Language) throws {
        let fixture = ReportFixture(language: language)
        #expect(!renderer.html(fixture.report).contains(fixture.sealedWords))
        let json = try CanonicalJSON.encoded(fixture.report)
        #expect(!String(decoding: json, as: UTF8.self).contains(fixture.sealedWords))
    }

    @Test("A thousand points make a whole file")
    func sized() {
        let report = ReportFixture(language: .zh).sized(points: 1_000)
        let html = renderer.html(report)
        let items = report.domains.flatMap(\.items)
        #expect(items.count == 1_000)
        let concern = items.count { $0.state != .notApplicable }
        #expect(html.matches(of: /<tr class=/).count == concern)
        #expect(concern < 1_000)
        #expect(items.allSatisfy { html.contains($0.id) })
        #expect(html.matches(of: /<article class=/).count == 101)
    }

    private func unclosed(_ html: String) -> [String] {
        var open: [String] = []
        let void: Set = ["meta", "br", "rect", "circle", "polygon", "line"]
        for match in html.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>/) {
            let name = String(match.2)
            if void.contains(name) { continue }
            if match.1.isEmpty {
                open.append(name)
            } else if open.popLast() != name {
                return open + [name]
            }
        }
        return open
    }
}
