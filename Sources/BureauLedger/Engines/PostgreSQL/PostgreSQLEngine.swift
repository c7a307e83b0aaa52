#if PostgreSQL
import CPostgreSQL
public import Diagnostics
import Synchronization

/// A ledger's database on PostgreSQL 13 or later, or on what speaks its protocol, such as Citus.
///
/// Transactions that write wait for each other, also across machines. A connection that broke off while nobody used it is
/// replaced without a word.
public final class PostgreSQLEngine: LedgerEngine {
    private let address: PostgreSQLAddress
    private let idle = Mutex<[PostgreSQLLink]>([])

    /// The most connections that are kept open while nobody uses them.
    private static let most = 4

    /// Connects to the database at an address in libpq's form, without a password in it.
    public init(at address: String) throws(Diagnostic) {
        self.address = try PostgreSQLAddress(address)
        keep(try PostgreSQLLink(to: self.address))
    }

    deinit {
        idle.withLock { links in
            for link in links { link.close() }
            links = []
        }
    }

    /// Says PostgreSQL's.
    public var dialect: LedgerDialect { .postgreSQL }

    /// Reads in one snapshot.
    public func read<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value {
        try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    /// Writes in one transaction that is durable when this returns.
    public func write<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value {
        try transaction(PostgreSQLEngine.begin, body)
    }

    /// Begins a transaction that sees all that earlier writers committed, once they have.
    private static let begin = """
        BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
        SELECT pg_advisory_xact_lock(hashtextextended('tijian ' || current_schema(), 0))
        """

    private func transaction<Value>(
        _ start: String,
        _ body: (any LedgerConnection) throws -> Value,
    ) throws -> Value {
        let connection = PostgreSQLConnection(try link(after: start))
        defer { keep(connection.link) }
        do {
            let value = try body(connection)
            try connection.commit()
            return value
        } catch {
            connection.undo()
            throw error
        }
    }

    /// A connection on which a transaction has begun: one that is idle, or else a new one.
    private func link(after start: String) throws(Diagnostic) -> PostgreSQLLink {
        while let link = idle.withLock({ $0.popLast() }) {
            let problem = begin(start, on: link)
            guard let problem else { return link }
            let isStale = !link.isOpen
            link.close()
            if !isStale { throw problem }
        }
        let link = try PostgreSQLLink(to: address)
        guard let problem = begin(start, on: link) else { return link }
        link.close()
        throw problem
    }

    private func begin(_ start: String, on link: PostgreSQLLink) -> Diagnostic? {
        let result = PQexec(link.connection, start)
        defer { PQclear(result) }
        let isBegun = [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result))
        return isBegun ? nil : .postgres(result, on: link)
    }

    /// Keeps a connection for the next transaction, unless it is broken or there are enough.
    private func keep(_ link: PostgreSQLLink) {
        let isKept =
            link.isIdle
            && idle.withLock { links in
                guard links.count < PostgreSQLEngine.most else { return false }
                links.append(link)
                return true
            }
        if !isKept { link.close() }
    }
}
#endif
