import Diagnostics
import GRDB

extension SQLiteEngine {
    /// What an officer is told when the database fails; never what was being read or written.
    static func refusal(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: Diagnostic.ledger("ledger.busy")
        case .SQLITE_NOTADB: Diagnostic.ledger("ledger.foreign")
        case .SQLITE_CORRUPT: Diagnostic.ledger("ledger.damaged")
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
            Diagnostic.ledger("ledger.cannotOpen")
        case .SQLITE_FULL, .SQLITE_IOERR: Diagnostic.ledger("ledger.disk")
        default:
            Diagnostic.ledger(
                "ledger.failed",
                ["code": .number(Int(error.extendedResultCode.rawValue))],
            )
        }
    }
}
