import Diagnostics
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store

/// A clock that tests set, randomness from a seed, and folders that go away at the end.
final class World: Sendable {
    static let start: Int64 = 1_790_000_000_000
    static let author = Author(user: "wang", osUser: "tester")
    static let firm = Scope(owner: "firm-1")
    static let checkup = StreamID(kind: "checkup", name: "one")
    static let cost = PassphraseCost(passes: 1, memory: 8 << 10)
    static let passphrase = "correct horse 马"

    let root: String
    private let wall = Mutex(World.start)
    private let generator: Mutex<SeededGenerator>

    init(seed: UInt64 = 1) throws {
        generator = Mutex(SeededGenerator(seed: seed))
        root = NSTemporaryDirectory() + "tijian-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    var now: Int64 {
        get { wall.withLock { $0 } }
        set { wall.withLock { $0 = newValue } }
    }

    func path(_ name: String) -> String { "\(root)/\(name)" }

    func random<Result: Sendable>(_ body: @Sendable (inout SeededGenerator) -> Result) -> Result {
        generator.withLock { body(&$0) }
    }

    /// Time passes by one millisecond whenever someone looks.
    func surroundings(machine: String = "machine") -> Surroundings {
        Surroundings(
            now: {
                self.wall.withLock { wall in
                    wall += 1
                    return wall
                }
            },
            randomBytes: { count in
                self.random { generator in
                    Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
                }
            },
            machine: { machine },
        )
    }

    func folder(_ name: String, projections: [any Projection] = []) throws -> DataFolder {
        try DataFolder.open(
            at: path(name),
            ifMissing: .create,
            projections: projections,
            surroundings: surroundings(),
        )
    }
}

extension DataFolder {
    /// Records a value for a subject in the test's checkup, in place of what is in force.
    @discardableResult
    func answer(
        _ subject: String,
        _ value: String,
        replaces: [EntryID]? = nil,
        requires: [EntryID] = [],
        evidence: [Digest] = [],
        stream: StreamID = World.checkup,
    ) throws -> Entry {
        let replaced = try replaces ?? inForce(subject, stream: stream)
        let draft = EntryDraft(
            stream: stream,
            subject: subject,
            kind: "answer",
            payload: Data(value.utf8),
            replaces: replaced,
            requires: requires,
            evidence: evidence,
        )
        return try #require(try journal.append([draft], by: World.author, scope: World.firm).first)
    }

    func inForce(_ subject: String, stream: StreamID = World.checkup) throws -> [EntryID] {
        try journal.slot(stream, subject: subject, scope: World.firm)?.heads.map(\.id) ?? []
    }

    func slots() throws -> [Slot] {
        try journal.slots(World.checkup, scope: World.firm)
    }

    func entries() throws -> [Entry] {
        try journal.entries(World.checkup, scope: World.firm)
    }

    /// One hash over all read tables.
    func readTables() throws -> Digest {
        try journal.read { try ReadTableDigest(projections: journal.projections).digest($0) }
    }

    /// Runs SQL past every guard.
    func tamper(_ sql: String) throws {
        try journal.queue.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    DROP TRIGGER IF EXISTS entries_are_kept;
                    DROP TRIGGER IF EXISTS entries_do_not_change;
                    DROP TRIGGER IF EXISTS payloads_do_not_change;
                    PRAGMA ignore_check_constraints = ON;
                    \(sql);
                    """
            )
        }
    }
}

/// The rule of the diagnostic that work throws, or nil when it throws none.
func rule(_ work: () throws -> some Any) -> String? {
    do {
        _ = try work()
        return nil
    } catch let diagnostic as Diagnostic {
        return diagnostic.rule
    } catch {
        return "not a diagnostic: \(error)"
    }
}

func rules(_ report: VerificationReport) -> Set<String> {
    Set(report.findings.map { $0.rule.replacing("store.verify.", with: "") })
}
