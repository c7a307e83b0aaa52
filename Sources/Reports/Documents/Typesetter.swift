internal import Diagnostics
internal import Foundation

/// One Python process that makes PDF files one after the other; it is started on demand and kept.
///
/// It is started again after some hundreds of documents, and killed when one takes too long. A process whose owner
/// is gone stops by itself.
actor Typesetter {
    private let executor = BlockingExecutor()
    let settings: Settings
    private var process: WorkerProcess?
    private(set) var written = 0

    /// What the process is started with.
    struct Settings: Sendable {
        let folder: ReportsFolder
        let python: String
        let fonts: String?
        /// Seconds that one document may take.
        let timeLimit: Int
        /// After how many documents the process is started again.
        let documentsPerProcess: Int

        /// Whether the Python that it needs is there.
        var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }
    }

    /// Creates a typesetter; nothing is started yet.
    init(_ settings: Settings) {
        self.settings = settings
    }

    /// Runs on a thread of its own, since it waits for the process.
    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// Writes a document as PDF/A-2a and PDF/UA-1; the file appears whole or not at all.
    func write(_ document: PrintedDocument, to file: URL) throws {
        let process = try prepared()
        let data = process.folder.appending(path: "document.json")
        try save(document.fields, to: data)
        let request = WorkerRequest(
            id: written,
            template: document.template,
            data: data.path,
            output: file.path,
            created: document.secondsSince1970,
        )
        try accept(reply(to: request, from: process), to: request)
    }

    /// Stops the process, if one runs.
    func shutdown() {
        process?.stop()
        process = nil
        written = 0
    }

    /// The process for one more request, started again after some hundreds.
    func prepared() throws(Diagnostic) -> WorkerProcess {
        if written >= settings.documentsPerProcess { shutdown() }
        let process = try running()
        written += 1
        return process
    }

    private func running() throws(Diagnostic) -> WorkerProcess {
        if let process { return process }
        guard settings.isInstalled else {
            throw .worker("notInstalled", ["python": .text(settings.python)])
        }
        let started = try WorkerProcess(
            python: settings.python,
            script: settings.folder.worker,
            fonts: settings.fonts,
        )
        process = started
        return started
    }

    func save(_ fields: some Encodable, to file: URL) throws(Diagnostic) {
        do {
            try CanonicalJSON.encoded(fields).write(to: file)
        } catch {
            throw .worker("cannotWrite", ["file": .text(file.path)])
        }
    }

    /// The process's answer; a process that is silent too long or gone is stopped and forgotten.
    func reply(
        to request: some Encodable,
        from process: WorkerProcess,
    ) throws(Diagnostic) -> WorkerReply {
        do {
            let line = try process.exchange(
                CanonicalJSON.encoded(request),
                seconds: settings.timeLimit,
            )
            return try JSONDecoder().decode(WorkerReply.self, from: line)
        } catch WorkerProcess.Failure.timeout {
            shutdown()
            throw .worker("timeout", ["seconds": .number(settings.timeLimit)])
        } catch {
            shutdown()
            throw .worker("died")
        }
    }

    private func accept(_ reply: WorkerReply, to request: WorkerRequest) throws(Diagnostic) {
        guard reply.id == request.id else {
            shutdown()
            throw .worker("died")
        }
        if let code = reply.error { throw reply.diagnostic(code, request: request) }
    }
}
