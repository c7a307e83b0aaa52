import Diagnostics
import Foundation
import GRDB

/// Puts the failures of SQLite and of the system into words.
enum Failures {
    /// Runs work on a path; what it throws is a `Diagnostic`, or what a caller's own code threw.
    static func told<Result>(about path: String, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let failure as SystemFailure {
            throw failure.diagnostic
        } catch let error as DatabaseError {
            throw diagnostic(of: error, path: path)
        } catch is RowDecodingError {
            throw Diagnostic.store("store.database.damaged", ["path": .text(path)])
        }
    }

    /// What a person is told of a database error.
    static func diagnostic(of error: DatabaseError, path: String) -> Diagnostic {
        let key =
            switch error.resultCode {
            case .SQLITE_FULL: "store.disk.full"
            // The shared index of the write-ahead log could not grow.
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: "store.disk.full"
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: "store.folder.readOnly"
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: "store.database.damaged"
            case .SQLITE_BUSY, .SQLITE_LOCKED: "store.database.busy"
            case .SQLITE_CANTOPEN: "store.database.cannotOpen"
            case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: "store.database.refused"
            default: "store.database.failed"
            }
        let code = Int(error.extendedResultCode.rawValue)
        return .store(key, ["path": .text(path), "code": .number(code)])
    }
}
