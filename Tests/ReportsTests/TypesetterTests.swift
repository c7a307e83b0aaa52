import Diagnostics
import Foundation
import Testing

@testable import Reports

private let environment = ProcessInfo.processInfo.environment
private let installed =
    DocumentWorker(folder: TestPaths.reports, environment: environment).isInstalled
    && PDFTools.areInstalled

@Suite(
    "PDF documents",
    .serialized,
    .enabled(
        if: installed,
        "The typesetter or poppler-utils is not installed: run scripts/setup.",
    ),
)
struct TypesetterTests {
    let worker = DocumentWorker(folder: TestPaths.reports, environment: environment)
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "tijian-tests-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func made(_ document: PrintedDocument, _ name: String = "a.pdf") async throws -> URL {
        let file = folder.appending(path: name)
        try await worker.write(document, to: file)
        return file
    }

    private func cleaned() async {
        await worker.shutdown()
        try? FileManager.default.removeItem(at: folder)
    }

    @Test(
        "A report is PDF/A-2a and PDF/UA-1, tagged, with title, contents and bookmarks",
        arguments: Language.allCases,
    )
    func report(language: Language) async throws {
        let report = ReportFixture(language: language).report
        let file = try await made(.report(report))
        #expect((15...22).contains(try PDFTools.pages(of: file)))
        let metadata = try PDFTools.metadata(of: file)
        #expect(metadata.contains("<pdfaid:part>2</pdfaid:part>"))
        #expect(metadata.contains("<pdfaid:conformance>A</pdfaid:conformance>"))
        #expect(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"))
        #expect(try PDFTools.information(of: file).contains("Tagged:          yes"))
        let bookmarks = try PDFTools.bookmarks(of: file)
        for name in ["overview", "conclusion", "findings", "annexReceipt"] {
            #expect(bookmarks.contains(Wording(language: language).phrase("section.\(name)")))
        }
        #expect(bookmarks.count { $0.contains(language == .zh ? "风险 " : "Finding ") } >= 10)
        await cleaned()
    }

    @Test(
        "Every page has its number, the code and, after the cover, the enterprise's name",
        arguments: Language.allCases,
    )
    func pages(language: Language) async throws {
        let fixture = ReportFixture(language: language)
        let file = try await made(.report(fixture.report))
        let count = try PDFTools.pages(of: file)
        let code = try #require(fixture.code?.description)
        for page in 1...count {
            let text = try PDFTools.text(of: file, page: page)
            #expect(text.contains(code), "page \(page)")
            #expect(text.contains(fixture.enterpriseName), "page \(page)")
            let squeezed = text.replacing(" ", with: "").replacing("\u{3000}", with: "")
            #expect(
                squeezed.contains(language == .zh ? "第\(page)页共\(count)页" : "Page\(page)of\(count)")
            )
        }
        await cleaned()
    }

    @Test("What is sealed is in the annex and not in the report", arguments: Language.allCases)
    func sealed(language: Language) async throws {
        let fixture = ReportFixture(language: language)
        let report = try await made(.report(fixture.report))
        let annex = try await made(.sealedAnnex(fixture.sealedAnnex), "annex.pdf")
        #expect(!(try PDFTools.text(of: report).contains(fixture.sealedWords)))
        #expect(try PDFTools.text(of: annex).contains(fixture.sealedWords))
        await cleaned()
    }

    @Test("The same document gives the same bytes, also from another process")
    func repeatable() async throws {
        let document = PrintedDocument.report(ReportFixture(language: .zh).report)
        let first = try Data(contentsOf: try await made(document))
        #expect(try Data(contentsOf: try await made(document, "b.pdf")) == first)
        await worker.shutdown()
        #expect(try Data(contentsOf: try await made(document, "c.pdf")) == first)
        await cleaned()
    }

    @Test("The notice and the questionnaire are printed whole", arguments: Language.allCases)
    func otherDocuments(language: Language) async throws {
        let fixture = ReportFixture(language: language)
        let notice = try await made(.urgentNotice(fixture.urgentNotice))
        #expect(try PDFTools.pages(of: notice) == 1)
        #expect(
            try PDFTools.text(of: notice).contains(
                Wording(language: language).day("2026-10-26").prefix(4)
            )
        )
        let questionnaire = try await made(.questionnaire(fixture.questionnaire), "q.pdf")
        let signature = language == .zh ? "填写人（签名）" : "Signature"
        for page in 1...(try PDFTools.pages(of: questionnaire)) {
            #expect(try PDFTools.text(of: questionnaire, page: page).contains(signature))
        }
        await cleaned()
    }

    @Test("A draft and an empty report can be typeset", arguments: Language.allCases)
    func draft(language: Language) async throws {
        let fixture = ReportFixture(language: language)
        let draft = try await made(.report(fixture.draft))
        #expect(try PDFTools.text(of: draft).contains(language == .zh ? "草稿" : "DRAFT"))
        _ = try await made(.report(fixture.bare), "bare.pdf")
        await cleaned()
    }

    @Test("Typst markup in a client's words is text")
    func inert() async throws {
        let evil = "#panic(\"x\") *b* $x$ #read(\"/etc/passwd\") @a <b> `c` \\ = 1"
        let file = try await made(.report(ReportFixture(language: .zh).carrying(text: evil)))
        #expect(try PDFTools.text(of: file).contains("#panic("))
        await cleaned()
    }

    @Test("Control characters go, and of ten thousand characters anywhere none is lost")
    func longText() async throws {
        let fixture = ReportFixture(language: .zh)
        let text = String(repeating: "很长的一段事实说明\u{1}，", count: 1_000)
        var report = fixture.carrying(text: text)
        report.cover.enterpriseName = fixture.enterpriseName
        report.conclusion.radar = fixture.conclusion.radar
        report.conclusion.urgent[0].title = text
        let file = try await made(.report(report))
        let printed = try PDFTools.text(of: file, asWritten: true).filter { !$0.isWhitespace }
        let phrases = printed.matches(of: /很长的一段事实说明/).count
        #expect(phrases > 13_800)
        await cleaned()
    }

    @Test("A long run of letters without a space is broken, not lost off the page")
    func longRun() async throws {
        var report = ReportFixture(language: .en).report
        report.findings[0].facts = [String(repeating: "abcdefghij", count: 300)]
        let file = try await made(.report(report))
        let letters = try PDFTools.text(of: file).filter { !$0.isWhitespace && $0 != "\u{200B}" }
        #expect(letters.matches(of: /abcdefghij/).count >= 250)
        await cleaned()
    }

    @Test("A character that no font has is named with its field, and the next document works")
    func missingGlyph() async throws {
        var report = ReportFixture(language: .zh).report
        report.findings[1].facts[0] = "员工说🙂"
        await #expect {
            try await made(.report(report))
        } throws: { error in
            guard let diagnostic = error as? Diagnostic else { return false }
            let words = Phrasebook.reports.text(diagnostic.message, in: .zh)
            return diagnostic.rule == "worker.glyphMissing" && words.contains("U+1F642")
                && words.contains("findings[2].facts[1]") && !words.contains("员工说")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "a.pdf").path))
        _ = try await made(.report(ReportFixture(language: .zh).report))
        await cleaned()
    }

    @Test("A place that cannot be written is named, and nothing half-written stays")
    func cannotWrite() async throws {
        await #expect {
            try await worker.write(
                .report(ReportFixture(language: .zh).report),
                to: URL(filePath: "/proc/no/such.pdf"),
            )
        } throws: { ($0 as? Diagnostic)?.rule == "worker.cannotWrite" }
        await cleaned()
    }

    @Test("Missing fonts are named")
    func missingFonts() async throws {
        var elsewhere = environment
        elsewhere["TIJIAN_FONTS"] = folder.path
        let worker = DocumentWorker(folder: TestPaths.reports, environment: elsewhere)
        await #expect {
            try await worker.write(
                .report(ReportFixture(language: .zh).report),
                to: folder.appending(path: "a.pdf"),
            )
        } throws: { ($0 as? Diagnostic)?.rule == "worker.fontMissing" }
        await worker.shutdown()
        await cleaned()
    }

    @Test("The process is started again after its share of documents")
    func restarted() async throws {
        let worker = DocumentWorker(
            folder: TestPaths.reports,
            environment: environment,
            documentsPerProcess: 1,
        )
        for name in ["a.pdf", "b.pdf", "c.pdf"] {
            try await worker.write(
                .urgentNotice(ReportFixture(language: .en).urgentNotice),
                to: folder.appending(path: name),
            )
        }
        await worker.shutdown()
        await cleaned()
    }

    @Test("A process whose owner is gone takes its folder with it")
    func abandoned() async throws {
        let work = folder.appending(path: "work")
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        let input = Pipe()
        let process = Process()
        process.executableURL = URL(
            filePath: environment["TIJIAN_PYTHON"]
                ?? TestPaths.reports.root.appending(path: ".venv/bin/python").path
        )
        process.arguments = [TestPaths.reports.worker.path, work.path]
        process.standardInput = input
        try process.run()
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(!FileManager.default.fileExists(atPath: work.path))
        await cleaned()
    }

    @Test("Documents asked for at once come out whole and alike")
    func concurrent() async throws {
        let notice = PrintedDocument.urgentNotice(ReportFixture(language: .zh).urgentNotice)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try await worker.write(notice, to: folder.appending(path: "\(number).pdf"))
                }
            }
            try await group.waitForAll()
        }
        let files = try (0..<8).map { try Data(contentsOf: folder.appending(path: "\($0).pdf")) }
        #expect(Set(files).count == 1)
        await cleaned()
    }
}
