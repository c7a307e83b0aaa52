#if PostgreSQL
import CPostgreSQL
import Diagnostics
import Foundation

/// An open connection to a server, which one transaction uses at a time, and what was prepared on it.
struct PostgreSQLLink: Sendable {
    /// The number of a prepared statement, by its text.
    private(set) var prepared: [String: Int] = [:]
    /// Where libpq keeps the connection; a number, because pointers are not shared between threads and this one is.
    private let address: UInt

    /// The most statements that are kept prepared.
    private static let most = 256

    /// Connects and sets what a ledger needs; throws when there is no database there that it can use.
    init(to address: PostgreSQLAddress) throws(Diagnostic) {
        let names = address.settings.keys.sorted()
        guard let connection = PostgreSQLLink.connect(names, names.map { address.settings[$0] })
        else { throw Diagnostic.postgres("unreachable") }
        self.address = UInt(bitPattern: connection)
        do {
            try prepareSession()
        } catch {
            close()
            throw error
        }
    }

    /// What libpq's functions take.
    var connection: OpaquePointer? { OpaquePointer(bitPattern: address) }

    /// Whether the server can still be talked to, as far as this side knows.
    var isOpen: Bool { PQstatus(connection) == CONNECTION_OK }

    /// Whether no transaction is open on it.
    var isIdle: Bool { isOpen && PQtransactionStatus(connection) == PQTRANS_IDLE }

    /// Ends the connection; the link must not be used afterwards.
    func close() { PQfinish(connection) }

    /// The name of a prepared statement, and whether it has still to be prepared.
    mutating func name(of sql: String) -> (name: String, isNew: Bool) {
        if let number = prepared[sql] { return ("s\(number)", false) }
        if prepared.count >= PostgreSQLLink.most { forgetPrepared() }
        prepared[sql] = prepared.count
        return ("s\(prepared.count - 1)", true)
    }

    /// Lets the server forget what was prepared, as after a change of tables.
    mutating func forgetPrepared() {
        prepared = [:]
        PQclear(PQexec(connection, "DEALLOCATE ALL"))
    }

    private static func connect(_ names: [String], _ values: [String?]) -> OpaquePointer? {
        var keywords = names.map { UnsafePointer(strdup($0)) } + [nil]
        var texts = values.map { $0.flatMap { UnsafePointer(strdup($0)) } } + [nil]
        defer { for word in keywords + texts { free(UnsafeMutablePointer(mutating: word)) } }
        return PQconnectdbParams(&keywords, &texts, 0)
    }

    private func prepareSession() throws(Diagnostic) {
        guard isOpen else {
            if PQconnectionNeedsPassword(connection) == 1 {
                throw Diagnostic.postgres("noPassword")
            }
            let wasAsked = PQconnectionUsedPassword(connection) == 1
            throw Diagnostic.postgres("\(wasAsked ? "login" : "unreachable")")
        }
        // libpq would write notices to standard error.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        guard PQserverVersion(connection) >= 130_000 else {
            throw Diagnostic.postgres("version")
        }
        let encoding = PQparameterStatus(connection, "server_encoding").map(String.init(cString:))
        guard encoding == "UTF8" else { throw Diagnostic.postgres("encoding") }
        let outcome = PQexec(connection, PostgreSQLLink.session)
        defer { PQclear(outcome) }
        guard PQresultStatus(outcome) == PGRES_COMMAND_OK else {
            throw Diagnostic.postgres(outcome, on: self)
        }
    }

    /// Every commit is on the disk; nothing waits for ever; compiling a query costs more than it saves here.
    private static let session = """
        SET synchronous_commit = on;
        SET statement_timeout = '10min';
        SET lock_timeout = '1min';
        SET idle_in_transaction_session_timeout = '10min';
        SET jit = off;
        SET bytea_output = hex;
        """
}
#endif
