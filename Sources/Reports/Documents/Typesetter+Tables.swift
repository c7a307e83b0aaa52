internal import Diagnostics
import Foundation

extension Typesetter {
    /// The rows of a sheet of an XLSX file; see ``DocumentWorker/readTable(_:sheet:)``.
    func readTable(_ file: URL, sheet: String? = nil) throws -> [[String]] {
        let process = try next()
        let output = process.folder.appending(path: "rows.json")
        let request = TableRequest(
            id: written,
            act: .read,
            file: file.path,
            sheet: sheet,
            output: output.path,
        )
        try exchange(request, with: process)
        guard let data = FileManager.default.contents(atPath: output.path),
            let rows = try? JSONDecoder().decode([[String]].self, from: data)
        else { throw Diagnostic.worker("died") }
        return rows
    }

    /// Writes an XLSX file; it appears whole or not at all.
    func writeTable(_ table: SpreadsheetTable, to file: URL) throws {
        let process = try next()
        let data = process.folder.appending(path: "table.json")
        try save(table, to: data)
        let request = TableRequest(id: written, act: .write, data: data.path, output: file.path)
        try exchange(request, with: process)
    }

    /// The process for one more request.
    private func next() throws(Diagnostic) -> WorkerProcess {
        guard settings.isInstalled else {
            throw .worker("tablesNotInstalled", ["python": .text(settings.python)])
        }
        return try prepared()
    }

    private func exchange(_ request: TableRequest, with process: WorkerProcess) throws(Diagnostic) {
        let reply = try reply(to: request, from: process)
        guard reply.id == request.id else {
            shutdown()
            throw .worker("died")
        }
        if let code = reply.error {
            throw reply.diagnostic(code, file: request.file ?? request.output)
        }
    }
}
