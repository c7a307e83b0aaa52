import Diagnostics
import Foundation
import Testing

@testable import Reports

@Suite("Forms as HTML")
struct FormPrintingTests {
    private func html(_ form: FilledForm) throws -> String {
        try HTMLRenderer(folder: TestPaths.reports).html(form)
    }

    @Test("Fields stand two a row; a wide one, or one without a partner, alone")
    func rows() {
        let labels = ReportPrinter.rows(SampleForm.fields).map { $0.map(\.label) }
        #expect(labels == [["企业"], ["地址"], ["来源", "需求"], ["剩下"]])
    }

    @Test("Every name in the template is one that a form fills")
    func names() throws {
        let renderer = try HTMLRenderer(folder: TestPaths.reports)
        var names = try TemplateNames(folder: TestPaths.reports)
        var wide = SampleForm.form()
        wide.isLandscape = true
        names.walk(
            "form",
            stacks: [[renderer.context(wide)], [renderer.context(SampleForm.form())]],
        )
        #expect(names.unresolved == [])
        #expect(names.seen.count > 25)
    }

    @Test(
        "Head, number, use, signature, record and choices are printed",
        arguments: Language.allCases,
    )
    func content(language: Language) throws {
        let html = try html(SampleForm.form(language))
        for words in [
            "示例律师事务所", "体检〔2026〕第001号", "仅供本次体检使用", "企业确认人签字：", "劳动用工", "&#9745; 申请",
            "&#9744; 推荐", "第二项",
        ] {
            #expect(html.contains(words), "\(words)")
        }
        #expect(html.contains(language == .zh ? "均属虚构" : "are invented"))
    }

    @Test("A blank form has lines for firm and number and does not say that it is invented")
    func blank() throws {
        let html = try html(SampleForm.form(isBlank: true))
        #expect(html.contains("编号：＿") && html.contains("律师事务所：＿"))
        #expect(!html.contains("虚构"))
    }

    @Test("Markup in what is on record is text")
    func inert() throws {
        let html = try html(SampleForm.form(text: "<script>alert(1)</script>{{style}}"))
        #expect(!html.contains("<script>"))
        #expect(html.contains("&lt;script&gt;"))
    }
}

private let environment = ProcessInfo.processInfo.environment
private let installed =
    DocumentWorker(folder: TestPaths.reports, environment: environment).isInstalled
    && PDFTools.areInstalled

@Suite("Forms as PDF", .serialized, .enabled(if: installed, "Run scripts/setup."))
struct FormTypesettingTests {
    let worker = DocumentWorker(folder: TestPaths.reports, environment: environment)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")

    private func pages(_ form: FilledForm) async throws -> [String] {
        try await worker.write(.form(form), to: file)
        await worker.shutdown()
        defer { try? FileManager.default.removeItem(at: file) }
        return try (1...PDFTools.pages(of: file)).map { page in
            try PDFTools.text(of: file, page: page)
        }
    }

    @Test(
        "Each page has firm, number, use, page number, signature and that it is invented",
        arguments: Language.allCases,
    )
    func frame(language: Language) async throws {
        let pages = try await pages(SampleForm.form(language, rows: 90))
        #expect(pages.count >= 3)
        for (index, page) in pages.enumerated() {
            let squeezed = page.filter { !$0.isWhitespace }
            for words in ["示例律师事务所", "体检〔2026〕第001号", "仅供本次体检使用", "企业确认人签字："] {
                #expect(squeezed.contains(words), "\(words)")
            }
            let number = (index + 1, pages.count)
            #expect(
                squeezed.contains(
                    language == .zh
                        ? "第\(number.0)页共\(number.1)页" : "Page\(number.0)of\(number.1)"
                )
            )
            #expect(squeezed.contains(language == .zh ? "均属虚构" : "areinvented"))
        }
    }

    @Test("A table's header row stands on every page that the table goes over")
    func header() async throws {
        let pages = try await pages(SampleForm.form(rows: 90))
        let tables = pages.filter { $0.contains("更正") }
        #expect(tables.count == pages.filter { $0.contains("正文") }.count && tables.count >= 3)
    }

    @Test("Typst markup, long words and long texts are printed whole")
    func hostile() async throws {
        let evil = "#panic(\"x\") *b* $x$ \\ = 1 " + String(repeating: "长", count: 3_000) + "完"
        let text = try await pages(SampleForm.form(text: evil)).joined()
        #expect(text.contains("#panic("))
        #expect(text.count { $0 == "长" } == 3 * 3_000)
    }

    @Test("A blank form and one of many signatures are printed")
    func blank() async throws {
        var form = SampleForm.form(isBlank: true)
        form.parts[0].signatures += Array(repeating: form.parts[0].signatures[0], count: 7)
        form.isLandscape = true
        let text = try await pages(form).joined()
        #expect(text.matches(of: /签字：/).count >= 9)
    }
}
