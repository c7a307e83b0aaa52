internal import Diagnostics
public import Foundation

/// Makes PDF files through the typesetter, a Python process that is started on demand and kept.
///
/// It is started again after some hundreds of documents, and killed when one takes too long. Calls wait their
/// turn. Call `shutdown` at the end; a process whose owner is gone stops by itself.
public actor DocumentWorker {
    private let executor = BlockingExecutor()
    nonisolated let python: String
    private let folder: ReportsFolder
    private let fonts: String?
    private let timeLimit: Int
    private let documentsPerProcess: Int
    private var process: WorkerProcess?
    private(set) var written = 0

    /// Creates a worker; nothing is started yet.
    ///
    /// - Parameters:
    ///   - folder: Where the templates and the worker are.
    ///   - environment: `TIJIAN_PYTHON` names the Python, else `.venv/bin/python` beside the folder;
    ///     `TIJIAN_FONTS` names the folder of the fonts; `TIJIAN_WORKER_SECONDS` sets the time limit.
    ///   - timeLimit: Seconds that one document may take where the environment does not say.
    ///   - documentsPerProcess: After how many documents the process is started again.
    public init(
        folder: ReportsFolder,
        environment: [String: String],
        timeLimit: Int = 60,
        documentsPerProcess: Int = 300,
    ) {
        self.folder = folder
        let seconds = environment["TIJIAN_WORKER_SECONDS"].flatMap { Int($0) }
        self.timeLimit = max(1, seconds ?? timeLimit)
        self.documentsPerProcess = max(1, documentsPerProcess)
        fonts = environment["TIJIAN_FONTS"]
        let named = environment["TIJIAN_PYTHON"].flatMap { $0.isEmpty ? nil : $0 }
        python = named ?? folder.root.appending(path: ".venv/bin/python").path
    }

    /// Runs on a thread of its own, since it waits for the process.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// Whether the Python that it needs is there.
    public nonisolated var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: python)
    }

    /// Writes a document as PDF/A-2a and PDF/UA-1; the file appears whole or not at all.
    public func write(_ document: PrintedDocument, to file: URL) throws {
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
    public func shutdown() {
        process?.stop()
        process = nil
        written = 0
    }

    /// The process for one more request, started again after some hundreds.
    func prepared() throws(Diagnostic) -> WorkerProcess {
        if written >= documentsPerProcess { shutdown() }
        let process = try running()
        written += 1
        return process
    }

    private func running() throws(Diagnostic) -> WorkerProcess {
        if let process { return process }
        guard isInstalled else {
            throw .worker("notInstalled", ["python": .text(python)])
        }
        let started = try WorkerProcess(python: python, script: folder.worker, fonts: fonts)
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
            let line = try process.exchange(CanonicalJSON.encoded(request), seconds: timeLimit)
            return try JSONDecoder().decode(WorkerReply.self, from: line)
        } catch WorkerProcess.Failure.timeout {
            shutdown()
            throw .worker("timeout", ["seconds": .number(timeLimit)])
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
