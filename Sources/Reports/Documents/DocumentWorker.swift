public import Foundation

/// Makes PDF files through typesetters, each a Python process of its own.
///
/// Documents that are asked for at once are made side by side, on as many processes as there are cores but at most
/// four; who comes one by one needs only one. Call `shutdown` at the end.
public actor DocumentWorker {
    private let settings: Typesetter.Settings
    private let typesetters: [Typesetter]
    private var idle: [Typesetter]
    private var waiting: [CheckedContinuation<Typesetter, Never>] = []

    /// Creates a worker; nothing is started yet.
    ///
    /// - Parameters:
    ///   - folder: Where the templates and the worker are.
    ///   - environment: `TIJIAN_PYTHON` names the Python, else `.venv/bin/python` beside the folder;
    ///     `TIJIAN_FONTS` names the folder of the fonts; `TIJIAN_WORKER_SECONDS` sets the time limit.
    ///   - timeLimit: Seconds that one document may take where the environment does not say.
    ///   - documentsPerProcess: After how many documents a process is started again.
    ///   - processes: How many documents may be made at once.
    public init(
        folder: ReportsFolder,
        environment: [String: String],
        timeLimit: Int = 60,
        documentsPerProcess: Int = 300,
        processes: Int = min(ProcessInfo.processInfo.activeProcessorCount, 4),
    ) {
        let seconds = environment["TIJIAN_WORKER_SECONDS"].flatMap { Int($0) }
        let named = environment["TIJIAN_PYTHON"].flatMap { $0.isEmpty ? nil : $0 }
        let settings = Typesetter.Settings(
            folder: folder,
            python: named ?? folder.root.appending(path: ".venv/bin/python").path,
            fonts: environment["TIJIAN_FONTS"],
            timeLimit: max(1, seconds ?? timeLimit),
            documentsPerProcess: max(1, documentsPerProcess),
        )
        self.settings = settings
        typesetters = (0..<max(1, processes)).map { _ in Typesetter(settings) }
        idle = typesetters
    }

    /// Whether the Python that it needs is there.
    public nonisolated var isInstalled: Bool { settings.isInstalled }

    /// How many documents can be made at once.
    public nonisolated var capacity: Int { typesetters.count }

    /// Writes a document as PDF/A-2a and PDF/UA-1; the file appears whole or not at all.
    public func write(_ document: PrintedDocument, to file: URL) async throws {
        let typesetter = await takeTypesetter()
        defer { giveBack(typesetter) }
        try await typesetter.write(document, to: file)
    }

    /// The rows of a sheet of an XLSX file, from its first row on; the first visible sheet where none is named.
    ///
    /// Days read `2026-09-30`, numbers are written out, formulas give the values that were last computed.
    public func readTable(_ file: URL, sheet: String? = nil) async throws -> [[String]] {
        let typesetter = await takeTypesetter()
        defer { giveBack(typesetter) }
        return try await typesetter.readTable(file, sheet: sheet)
    }

    /// Writes an XLSX file; it appears whole or not at all.
    public func writeTable(_ table: SpreadsheetTable, to file: URL) async throws {
        let typesetter = await takeTypesetter()
        defer { giveBack(typesetter) }
        try await typesetter.writeTable(table, to: file)
    }

    /// Stops the processes that run, each after the document that it is at.
    public func shutdown() async {
        for typesetter in typesetters { await typesetter.shutdown() }
    }

    /// The one that was used last, whose process runs already; waits when all are busy.
    private func takeTypesetter() async -> Typesetter {
        if let typesetter = idle.popLast() { return typesetter }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func giveBack(_ typesetter: Typesetter) {
        guard !waiting.isEmpty else {
            idle.append(typesetter)
            return
        }
        waiting.removeFirst().resume(returning: typesetter)
    }
}
