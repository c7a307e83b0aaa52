import Diagnostics
import GRDB
import Synchronization

/// The append-only record of a data folder, and the read tables that are made from it.
public final class Journal: Sendable {
    let queue: DatabaseQueue
    let path: String
    let evidence: EvidenceShelf
    let surroundings: Surroundings
    /// The store's own projections, then those of the layers above.
    let projections: [any Projection]
    /// Projections that the database knows and this program does not; appending makes their tables stale.
    let unknownProjections: [String]

    private let isClosed = Atomic(false)

    static let ownProjections: [any Projection] = [SlotProjection(), ErasureProjection()]

    init(
        queue: DatabaseQueue,
        path: String,
        evidence: EvidenceShelf,
        surroundings: Surroundings,
        projections: [any Projection],
    ) throws {
        self.queue = queue
        self.path = path
        self.evidence = evidence
        self.surroundings = surroundings
        self.projections = Journal.ownProjections + projections
        unknownProjections = try Journal.bringUpToDate(self.projections, queue)
    }

    /// Reads within one transaction.
    ///
    /// Not by `DatabaseQueue.read`: it switches `query_only` on and off, and with each switch SQLite prepares every
    /// statement of the connection again.
    func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try requireOpen()
        return try Failures.told(about: path) {
            try queue.inDatabase { db in
                var result: Result?
                try db.inTransaction(.deferred) {
                    result = try work(db)
                    return .commit
                }
                guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                return result
            }
        }
    }

    /// Writes within one transaction that takes the lock at once.
    func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
        try requireOpen()
        return try Failures.told(about: path) {
            try queue.write { db in
                for name in unknownProjections {
                    try db.run(
                        "UPDATE projections SET version = 0 WHERE name = ?",
                        [name.databaseValue],
                    )
                }
                return try work(db)
            }
        }
    }

    /// Closes the connection; nothing can be read or written afterwards.
    func close() throws {
        isClosed.store(true, ordering: .sequentiallyConsistent)
        try Failures.told(about: path) { try queue.close() }
    }

    private func requireOpen() throws {
        guard !isClosed.load(ordering: .sequentiallyConsistent) else {
            throw Diagnostic.store("store.folder.closed", ["path": .text(path)])
        }
    }
}
