public import Foundation
import GRDB

/// A ledger in a file of SQLite: one writer at a time, also among processes, and readers that see a snapshot.
public struct SQLiteEngine: LedgerEngine {
    private let pool: DatabasePool

    /// Opens a file, which is created when it is missing.
    public init(at file: URL) throws {
        do {
            pool = try SQLiteEngine.patiently {
                try DatabasePool(path: file.path, configuration: SQLiteEngine.configuration)
            }
            // After opening, because opening sets its own.
            try pool.writeWithoutTransaction { db in
                try db.execute(
                    sql: """
                        PRAGMA synchronous = FULL;
                        PRAGMA cache_size = -32000;
                        PRAGMA wal_autocheckpoint = 4000;
                        """
                )
            }
        } catch { throw SQLiteEngine.refusal(error) }
    }

    /// Says SQLite's.
    public var dialect: LedgerDialect { .sqlite }

    /// Reads in one snapshot.
    public func read<Value>(
        _ body: (any LedgerConnection) throws -> Value
    ) throws -> Value {
        do {
            return try pool.read { try body(SQLiteConnection(database: $0)) }
        } catch { throw SQLiteEngine.refusal(error) }
    }

    /// Writes in one transaction, which waits for other writers from its beginning on.
    public func write<Value>(
        _ body: (any LedgerConnection) throws -> Value
    ) throws -> Value {
        do {
            return try pool.write { try body(SQLiteConnection(database: $0)) }
        } catch { throw SQLiteEngine.refusal(error) }
    }
}

extension SQLiteEngine {
    /// How long to wait for another process, in seconds.
    private static let patience: TimeInterval = 5

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.label = "tijian.ledger"
        configuration.maximumReaderCount = 3
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = -8000")
        }
        return configuration
    }

    /// Two processes that create one file at once may refuse each other; then the later tries again.
    private static func patiently<Value>(_ open: () throws -> Value) throws -> Value {
        let deadline = Date().addingTimeInterval(patience)
        while true {
            do { return try open() } catch let error as DatabaseError
                where error.resultCode == .SQLITE_BUSY && Date() < deadline
            {
                usleep(10_000)
            }
        }
    }
}
