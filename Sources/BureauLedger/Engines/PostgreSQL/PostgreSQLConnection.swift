#if PostgreSQL
import CPostgreSQL
import Diagnostics

/// One transaction on a server: statements run on it until it is committed or undone.
///
/// After a statement that failed, every other fails in the same way, as the server itself has it.
final class PostgreSQLConnection: LedgerConnection {
    private(set) var link: PostgreSQLLink
    private var failure: Diagnostic?

    init(_ link: PostgreSQLLink) {
        self.link = link
    }

    func rows(_ sql: String, _ arguments: [LedgerValue]) throws -> [[LedgerValue]] {
        let result = try perform(sql, arguments, isQuery: true)
        defer { PQclear(result) }
        guard let values = PostgreSQLRows(result).values else {
            throw noted(.postgres("failed", ["code": "42846"]))
        }
        return values
    }

    func run(_ sql: String, _ arguments: [LedgerValue]) throws {
        PQclear(try perform(sql, arguments, isQuery: false))
    }

    /// Makes everything durable; throws when it was not, or when nobody can know.
    func commit() throws {
        if let failure { throw failure }
        let result = PQexec(link.connection, "COMMIT")
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else {
            let problem = Diagnostic.postgres(result, on: link)
            throw problem == .postgres("lost") ? .postgres("unsure") : problem
        }
        // A transaction in which something failed is undone by COMMIT, without an error.
        guard PQcmdStatus(result).map({ String(cString: $0) }) == "COMMIT" else {
            throw Diagnostic.postgres("failed", ["code": "25P02"])
        }
    }

    /// Undoes everything.
    func undo() { PQclear(PQexec(link.connection, "ROLLBACK")) }

    /// Remembers why the transaction cannot go on.
    func noted(_ problem: Diagnostic) -> Diagnostic {
        failure = failure ?? problem
        return problem
    }

    /// Throws when the transaction cannot go on.
    func check() throws { if let failure { throw failure } }
}

extension PostgreSQLConnection {
    /// Statements that the server keeps a plan of begin with one of these.
    private static let planned: Set<Substring> = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"]

    private func perform(
        _ sql: String,
        _ arguments: [LedgerValue],
        isQuery: Bool,
    ) throws -> OpaquePointer? {
        try check()
        guard let passed = PostgreSQLArguments(arguments) else {
            throw noted(.postgres("text"))
        }
        let word = sql.prefix { $0.isLetter }.uppercased()[...]
        let result =
            PostgreSQLConnection.planned.contains(word)
            ? try runPrepared(sql, passed) : runOnce(sql, passed, isQuery: isQuery)
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return result
        default:
            defer { PQclear(result) }
            throw noted(.postgres(result, on: link))
        }
    }

    private func runPrepared(
        _ sql: String,
        _ arguments: PostgreSQLArguments,
    ) throws -> OpaquePointer? {
        let (name, isNew) = link.name(of: sql)
        if isNew {
            let types = arguments.types
            let count = Int32(clamping: types.count)
            let result = PQprepare(link.connection, name, sql, count, types)
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else {
                throw noted(.postgres(result, on: link))
            }
        }
        return arguments.passed { count, values, lengths, formats in
            PQexecPrepared(link.connection, name, count, values, lengths, formats, 1)
        }
    }

    /// Runs what may change tables, after which no plan may be used again.
    private func runOnce(
        _ sql: String,
        _ arguments: PostgreSQLArguments,
        isQuery: Bool,
    ) -> OpaquePointer? {
        if !link.prepared.isEmpty { link.forgetPrepared() }
        let types = arguments.types
        // Only this takes several statements at once.
        if types.isEmpty, !isQuery { return PQexec(link.connection, sql) }
        return arguments.passed { count, values, lengths, formats in
            PQexecParams(link.connection, sql, count, types, values, lengths, formats, 1)
        }
    }
}
#endif
