import Diagnostics
import Foundation
import Practice
import Testing

@testable import Reports

@Suite("Annual reports of retainers")
struct RetainerReportTests {
    private let written = RetainerCase(
        words: RetainerReportMaterial.Words(
            risks: ["应收账款账期延长"],
            advice: ["建立合同用印登记"],
            plan: ["四月前完成劳动合同换签"],
        )
    )

    @Test("The figures are those of the year, beside those of the term")
    func figures() throws {
        let report = try RetainerCase().report()
        #expect(report.totals.services == 5 && report.totals.withoutHours == 1)
        #expect(report.totals.hours == "19.0" && report.totals.outputs == 2)
        #expect(report.totals.attendees == 36 && report.totals.resolved == 1)
        let reviews = try #require(report.services.first { $0.type == "合同审查" })
        #expect(reviews.promised == 20 && reviews.delivered == 2 && reviews.inTerm == 3)
        #expect(report.services.reduce(0) { $0 + $1.delivered } == report.totals.services)
        #expect(report.months.map(\.services) == [0, 2, 0, 1, 1, 0, 0, 1, 0, 0])
        #expect(report.months.reduce(0) { $0 + $1.services } == report.totals.services)
    }

    @Test("An unconfirmed averted loss is in no figure, and the report says so")
    func losses() throws {
        let report = try RetainerCase().report()
        #expect(report.losses.map(\.fen) == [12_000_000] && report.losses[0].kind == "挽回")
        #expect(report.notes.contains { $0.contains("未经企业书面确认") })
        #expect(report.notes.contains { $0.contains("1 件服务没有登记全部工时") })
        #expect(report.notes.contains { $0.contains("虚构") })
    }

    @Test("Matters of weight are told by day with what came of them; void ones are not")
    func matters() throws {
        let report = try RetainerCase().report()
        #expect(report.matters.map(\.date) == ["2026-05-10", "2026-06-18", "2026-09-01"])
        let outcome = report.matters[0].outcome
        #expect(outcome == ["判决支持全部货款", "债务纠纷，已化解", "挽回损失 12万元（裁判调解文书）"])
        #expect(report.matters[1].outcome.last == "参加 36 人" && report.matters[0].lawyers == ["陈某"])
        #expect(!report.matters[2].outcome.contains { $0.contains("避免损失") })
    }

    @Test("Every name in the HTML template is one that a report fills")
    func names() throws {
        let renderer = try HTMLRenderer(folder: TestPaths.reports)
        var names = try TemplateNames(folder: TestPaths.reports)
        for report in [try written.report(), try RetainerCase().report(empty: true)] {
            names.walk("retainer-report", stacks: [[renderer.context(report)]])
        }
        #expect(names.unresolved == [])
    }

    @Test(
        "The lawyer's words are printed, and without them there is room",
        arguments: Language.allCases,
    )
    func words(language: Language) throws {
        let renderer = try HTMLRenderer(folder: TestPaths.reports)
        let byHand = Wording(language: language).phrase("print.retainerByHand")
        let html = renderer.html(try written.report(language))
        #expect(html.contains("<li>建立合同用印登记</li>") && !html.contains(byHand))
        let blank = renderer.html(try RetainerCase().report(language))
        #expect(blank.components(separatedBy: byHand).count == 4)
    }

    @Test("The same report gives the same JSON, and is the same when read back")
    func json() throws {
        let report = try written.report()
        let bytes = try CanonicalJSON.encoded(report)
        #expect(try CanonicalJSON.encoded(written.report()) == bytes)
        #expect(try JSONDecoder().decode(RetainerReport.self, from: bytes) == report)
    }
}

@Suite(
    "Annual reports of retainers as PDF",
    .serialized,
    .enabled(
        if: DocumentWorker(
            folder: TestPaths.reports,
            environment: ProcessInfo.processInfo.environment,
        ).isInstalled && PDFTools.areInstalled,
        "The typesetter or poppler-utils is not installed: run scripts/setup.",
    ),
)
struct RetainerReportPDFTests {
    @Test(
        "It is printed whole, with words and blank, full and empty",
        arguments: Language.allCases,
    )
    func printed(language: Language) async throws {
        let worker = DocumentWorker(
            folder: TestPaths.reports,
            environment: ProcessInfo.processInfo.environment,
        )
        let file = FileManager.default.temporaryDirectory.appending(
            path: "\(UUID().uuidString).pdf"
        )
        defer { try? FileManager.default.removeItem(at: file) }
        for empty in [false, true] {
            try await worker.write(
                .retainerReport(RetainerCase().report(language, empty: empty)),
                to: file,
            )
            #expect((2...4).contains(try PDFTools.pages(of: file)))
            let text = try PDFTools.text(of: file)
            for key in ["retainerServices", "retainerMatters", "retainerRisks", "retainerPlan"] {
                let heading = Wording(language: language).phrase("print.\(key)")
                #expect(text.contains(heading), "\(heading)")
            }
        }
        await worker.shutdown()
    }
}
