import Foundation
import GRDB

/// Opens connections to a journal's database.
enum Connection {
    /// How long to wait for another process, in seconds.
    static let patience: TimeInterval = 5

    /// A connection that waits for others and has changed nothing yet.
    static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.label = "tijian.journal"
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Makes a connection fit for the journal: WAL, every commit on the disk, erased bytes overwritten.
    ///
    /// This comes after opening, because opening may set its own.
    static func makeDurable(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            try useWriteAheadLog(db)
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = ON;
                    PRAGMA cache_size = -4000;
                    PRAGMA wal_autocheckpoint = 2000;
                    """
            )
        }
    }

    /// A connection to a single file that nobody else uses, such as a copy.
    static func copy(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "tijian.copy"
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -4000")
        }
        return queue
    }

    /// Two processes that create one journal at once may refuse each other; then the later tries again.
    private static func useWriteAheadLog(_ db: Database) throws {
        let deadline = Date().addingTimeInterval(patience)
        while true {
            do {
                let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
                guard mode == "wal" else { throw DatabaseError(resultCode: .SQLITE_CANTOPEN) }
                return
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                guard Date() < deadline else { throw error }
                usleep(10_000)
            }
        }
    }
}
