import Diagnostics
import Foundation
import Testing

@testable import Reports

/// Workers whose Python is a shell and whose script behaves badly.
@Suite("A typesetter that fails")
struct DocumentWorkerTests {
    private let document = PrintedDocument.urgentNotice(ReportFixture(language: .zh).urgentNotice)
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "tijian-tests-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func worker(_ script: String, timeLimit: Int = 20) throws -> DocumentWorker {
        try Data(script.utf8).write(to: folder.appending(path: "worker.py"))
        return DocumentWorker(
            folder: ReportsFolder(url: folder),
            environment: ["TIJIAN_PYTHON": "/bin/sh"],
            timeLimit: timeLimit,
        )
    }

    private func rule(_ worker: DocumentWorker) async -> String? {
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try await worker.write(document, to: folder.appending(path: "a.pdf"))
            return nil
        } catch let diagnostic as Diagnostic {
            return diagnostic.remedy == nil ? nil : diagnostic.rule
        } catch {
            return nil
        }
    }

    @Test("Without Python the message says what to run")
    func notInstalled() async {
        let worker = DocumentWorker(
            folder: ReportsFolder(url: folder.appending(path: "reports")),
            environment: [:],
        )
        #expect(!worker.isInstalled)
        #expect(await rule(worker) == "worker.notInstalled")
    }

    @Test("One that hangs is killed at its time limit")
    func hangs() async throws {
        #expect(await rule(try worker("exec sleep 600", timeLimit: 1)) == "worker.timeout")
    }

    @Test("One that ends at once is reported")
    func ends() async throws {
        #expect(await rule(try worker("exit 3")) == "worker.died")
    }

    @Test("One that answers nonsense is reported", arguments: ["hello", "{}", "[1]"])
    func nonsense(reply: String) async throws {
        #expect(
            await rule(try worker("read line; echo '\(reply)'; cat >/dev/null")) == "worker.died"
        )
    }

    @Test("A missing package is named")
    func packageMissing() async throws {
        let reply = #"{"id": 1, "error": "packageMissing", "details": {"package": "typst"}}"#
        #expect(
            await rule(try worker("read line; echo '\(reply)'; cat >/dev/null"))
                == "worker.packageMissing"
        )
    }

    @Test("A template that fails is named")
    func templateFailed() async throws {
        let reply = #"{"id": 1, "error": "templateFailed", "details": {}}"#
        #expect(
            await rule(try worker("read line; echo '\(reply)'; cat >/dev/null"))
                == "worker.templateFailed"
        )
    }

    @Test("A code that is not known counts as a death")
    func unknownCode() async throws {
        let reply = #"{"id": 1, "error": "surprise"}"#
        #expect(
            await rule(try worker("read line; echo '\(reply)'; cat >/dev/null")) == "worker.died"
        )
    }

    @Test("Stopping twice, or before any start, does nothing")
    func shutdown() async throws {
        let worker = try worker("cat >/dev/null")
        await worker.shutdown()
        await worker.shutdown()
        try? FileManager.default.removeItem(at: folder)
    }
}
