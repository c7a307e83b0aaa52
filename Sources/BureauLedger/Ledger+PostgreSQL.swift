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
}
