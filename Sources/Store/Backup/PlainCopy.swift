import Diagnostics
import Foundation
import GRDB

/// A copy of the journal's database as one ordinary file, made while others read and write.
enum PlainCopy {
    /// How many pages are copied before others may write again.
    private static let step: CInt = 256

    /// Makes a copy and checks that SQLite finds it whole.
    static func make(of queue: DatabaseQueue, at path: String) throws {
        let draft = path + ".new"
        try remove(draft)
        try FileWriter(creating: draft).close()
        do {
            try copy(queue, to: draft)
            try Files.move(draft, to: path)
        } catch {
            try? remove(draft)
            throw error
        }
    }

    /// Removes a copy and what SQLite keeps beside it.
    static func remove(_ path: String) throws {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            try Files.remove(path + suffix)
        }
    }

    private static func copy(_ queue: DatabaseQueue, to path: String) throws {
        let target = try Connection.copy(path)
        try queue.backup(to: target, pagesPerStep: step)
        try target.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            guard try String.fetchOne(db, sql: "PRAGMA quick_check") == "ok" else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
        }
        try target.close()
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure(errno, path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw SystemFailure(errno, path: path) }
    }
}
