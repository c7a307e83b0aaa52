import Diagnostics
import Foundation
import Testing

@testable import Reports

private let environment = ProcessInfo.processInfo.environment
private let installed = DocumentWorker(folder: TestPaths.reports, environment: environment)
    .isInstalled

@Suite(
    "Spreadsheets",
    .serialized,
    .enabled(if: installed, "The document worker is not installed: run scripts/setup."),
)
struct SpreadsheetTests {
    let worker = DocumentWorker(folder: TestPaths.reports, environment: environment)
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "tijian-tests-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func cleaned() async {
        await worker.shutdown()
        try? FileManager.default.removeItem(at: folder)
    }

    private func rule(_ work: () async throws -> some Any) async -> String? {
        do {
            _ = try await work()
            return nil
        } catch {
            return (error as? Diagnostic)?.rule ?? "no diagnostic"
        }
    }

    static let table = SpreadsheetTable(
        name: "名册",
        columns: [
            .init("名称"), .init("人数", .number), .init("成立日期", .date), .init("代码", .text),
        ],
        rows: [
            ["=1+1", "46", "2019-03-04", "00123"], ["http://x", "12.5", "很久以前", "@x"],
            ["乙", "约40", "", "123456789012345678"],
        ],
    )

    @Test("What is written is read again: texts as texts, numbers and days as themselves")
    func roundTrip() async throws {
        let file = folder.appending(path: "a.xlsx")
        try await worker.writeTable(Self.table, to: file)
        let rows = try await worker.readTable(file)
        #expect(rows == [["名称", "人数", "成立日期", "代码"]] + Self.table.rows)
        #expect(try await worker.readTable(file, sheet: "名册") == rows)
        await cleaned()
    }

    @Test("A text that looks like a formula is no formula, and no text is a link")
    func harmless() async throws {
        let file = folder.appending(path: "a.xlsx")
        try await worker.writeTable(Self.table, to: file)
        let unpacked = folder.appending(path: "x")
        let unzip = Process()
        unzip.executableURL = URL(filePath: "/usr/bin/env")
        unzip.arguments = ["python3", "-m", "zipfile", "-e", file.path, unpacked.path]
        try unzip.run()
        unzip.waitUntilExit()
        let sheet = try String(
            contentsOf: unpacked.appending(path: "xl/worksheets/sheet1.xml"),
            encoding: .utf8,
        )
        #expect(sheet.contains("=1+1") && !sheet.contains("<f>") && !sheet.contains("hyperlink"))
        await cleaned()
    }

    @Test("What cannot be read is refused, and the worker goes on")
    func refused() async throws {
        let junk = folder.appending(path: "junk.xlsx")
        try Data("no spreadsheet".utf8).write(to: junk)
        #expect(await rule { try await worker.readTable(junk) } == "worker.tableUnreadable")
        let missing = folder.appending(path: "missing.xlsx")
        #expect(await rule { try await worker.readTable(missing) } == "worker.tableUnreadable")
        let nowhere = folder.appending(path: "no/where.xlsx")
        #expect(
            await rule { try await worker.writeTable(Self.table, to: nowhere) }
                == "worker.cannotWrite"
        )
        let file = folder.appending(path: "a.xlsx")
        try await worker.writeTable(Self.table, to: file)
        #expect(
            await rule { try await worker.readTable(file, sheet: "无") } == "worker.sheetMissing"
        )
        #expect(try await worker.readTable(file).count == 4)
        await cleaned()
    }

    @Test("Without its Python the remedy names CSV")
    func absent() async throws {
        let worker = DocumentWorker(
            folder: TestPaths.reports,
            environment: ["TIJIAN_PYTHON": "/nonexistent"],
        )
        let found = await rule { try await worker.readTable(folder.appending(path: "a.xlsx")) }
        #expect(found == "worker.tablesNotInstalled")
        let remedy = Phrasebook.reports.phrase("worker.tablesNotInstalled.remedy", in: .zh)
        #expect(remedy?.contains("CSV") == true)
        await cleaned()
    }
}
