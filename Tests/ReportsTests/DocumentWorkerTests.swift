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

    /// Each process says that it is there, and answers only once so many are.
    private func meeting(of count: Int) throws -> DocumentWorker {
        let script = """
            touch "$1/../\(folder.lastPathComponent)/here.$$"
            while read line; do
                while [ $(ls "$1/../\(folder.lastPathComponent)" | grep -c '^here') -lt \(count) ]; do sleep 0.05; done
                echo "$line" | sed 's/.*"id":\\([0-9]*\\).*/{"id":\\1}/'
            done
            """
        try Data(script.utf8).write(to: folder.appending(path: "worker.py"))
        return DocumentWorker(
            folder: ReportsFolder(url: folder),
            environment: ["TIJIAN_PYTHON": "/bin/sh"],
            timeLimit: 20,
            processes: count,
        )
    }

    private func processes() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).count {
            $0.hasPrefix("here.")
        }
    }

    @Test("Documents asked for at once are made side by side, on no more processes than allowed")
    func sideBySide() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let worker = try meeting(of: 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<6 {
                group.addTask {
                    try await worker.write(document, to: folder.appending(path: "\(number).pdf"))
                }
            }
            try await group.waitForAll()
        }
        #expect(try processes() == 2)
        await worker.shutdown()
    }

    @Test("Documents asked for one by one need one process")
    func oneByOne() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let worker = try meeting(of: 1)
        for _ in 0..<3 { try await worker.write(document, to: folder.appending(path: "a.pdf")) }
        #expect(try processes() == 1)
        await worker.shutdown()
    }

    @Test("After a process has died the next document is made by a new one")
    func afterDeath() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = """
            mkdir "\(folder.path)/first" 2>/dev/null && exit 3
            read line; echo '{"id":1}'; cat >/dev/null
            """
        let worker = try worker(script)
        let file = folder.appending(path: "a.pdf")
        await #expect(throws: Diagnostic.self) { try await worker.write(document, to: file) }
        try await worker.write(document, to: file)
        await worker.shutdown()
    }
}
