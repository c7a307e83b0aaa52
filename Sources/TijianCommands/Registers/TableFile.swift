import Diagnostics
import Foundation
import Reports
import Workflows

/// A table in a file that a person named: CSV, XLSX or JSON, by the end of its name.
enum TableFile {
    /// The formats, by the end of the name.
    enum Format: String {
        case csv
        case xlsx
        case json
    }

    /// The format of a file; comma-separated values where the name says nothing that is known.
    static func format(_ path: String) throws(Diagnostic) -> Format {
        switch URL(filePath: path).pathExtension.lowercased() {
        case "xlsx", "xlsm": return .xlsx
        case "json": return .json
        case "csv", "txt", "tsv": return .csv
        default:
            throw Diagnostic(
                .error,
                Message("commands.table.format", ["file": .text(path)]),
                remedy: Message("commands.table.format.remedy"),
            )
        }
    }

    /// The rows of a file, the headings among them.
    static func rows(_ path: String, sheet: String?) async throws -> [[String]] {
        let format = try format(path)
        let data = try OutputFiles.read(path)
        switch format {
        case .csv: return try DelimitedText.rows(data)
        case .json: return try ObjectList.rows(data)
        case .xlsx:
            return try await with { worker in
                try await worker.readTable(URL(filePath: path), sheet: sheet)
            }
        }
    }

    /// Writes a table as a spreadsheet.
    static func write(_ table: SpreadsheetTable, to path: String) async throws {
        try await with { worker in try await worker.writeTable(table, to: URL(filePath: path)) }
    }

    private static func with<Result: Sendable>(
        _ work: (DocumentWorker) async throws -> Result
    ) async throws -> Result {
        let worker = ReportOptions.worker()
        do {
            let result = try await work(worker)
            await worker.shutdown()
            return result
        } catch {
            await worker.shutdown()
            throw error
        }
    }
}
