public import Bureau
import Diagnostics

extension Ledger {
    /// A ledger in a PostgreSQL database, in which its tables are created when they are missing.
    ///
    /// The address has libpq's form, `postgresql://…` or `host=… dbname=…`, and no password in it.
    public static func postgreSQL(at address: String, quantities: [Quantity]) throws -> Ledger {
        #if PostgreSQL
        try Ledger(engine: PostgreSQLEngine(at: address), quantities: quantities)
        #else
        throw Diagnostic.postgres("notBuilt")
        #endif
    }

    /// Throws unless a PostgreSQL database answers at an address that holds no password; before an address is written down.
    public static func requirePostgreSQL(at address: String) throws {
        #if PostgreSQL
        _ = try PostgreSQLEngine(at: address)
        #else
        throw Diagnostic.postgres("notBuilt")
        #endif
    }
}
