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

    /// The name of a copy that is removed again, by what it is made for.
    static func passingName(_ purpose: String, _ surroundings: Surroundings) -> String {
        "\(passingPrefix)\(purpose)-\(surroundings.randomBytes(8).hex)"
    }

    private static let passingPrefix = "passing-"

    /// Removes passing copies that an interrupted act left, once they are an hour old.
    static func removeForgotten(in folder: String) throws {
        for name in Files.names(in: folder)
        where name.hasPrefix(passingPrefix) && Files.isOld("\(folder)/\(name)") {
            try Files.remove("\(folder)/\(name)")
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
