import Bureau
import BureauLedger
import Diagnostics
import Foundation

/// Where a measured ledger is: a file of SQLite, or a schema of a PostgreSQL database.
struct BureauPlace {
    let engine: any LedgerEngine
    private let file: String?

    /// Opens `--at`, of the kind that `--engine` names.
    init(_ arguments: Arguments) throws {
        let place = arguments.text("at")
        guard arguments.text("engine") == "postgres" else {
            engine = try SQLiteEngine(at: URL(filePath: place))
            file = place
            return
        }
        file = nil
        #if PostgreSQL
        let server = arguments.text("server")
        let plain = try PostgreSQLEngine(at: server)
        try plain.write { try $0.run("CREATE SCHEMA IF NOT EXISTS \(place)", []) }
        engine = try PostgreSQLEngine(at: "\(server) options='-c search_path=\(place)'")
        #else
        throw Diagnostic(.error, Message("built without the trait PostgreSQL"))
        #endif
    }

    func ledger() throws -> Ledger { try Ledger(engine: engine, quantities: BenchQuantities.all) }

    /// How many rows a table has.
    func count(_ table: String) throws -> Double {
        try number("SELECT COUNT(*) FROM \(table)")
    }

    /// How many bytes the ledger takes on the disk.
    func bytes() throws -> Double {
        guard let file else {
            return try number(
                """
                SELECT CAST(SUM(pg_total_relation_size(oid)) AS BIGINT) FROM pg_class
                WHERE relkind = 'r' AND relnamespace = CAST(current_schema() AS regnamespace)
                """
            )
        }
        let sizes = ["", "-wal"].map { suffix in
            let attributes = try? FileManager.default.attributesOfItem(atPath: file + suffix)
            return (attributes?[.size] as? NSNumber)?.doubleValue ?? 0
        }
        return sizes.reduce(0, +)
    }

    /// Lets PostgreSQL know how many rows there are, as it would by itself within minutes.
    func settle() throws {
        guard file == nil else { return }
        try engine.write { try $0.run("ANALYZE", []) }
    }

    private func number(_ sql: String) throws -> Double {
        let rows = try engine.read { try $0.rows(sql, []) }
        guard case .integer(let number)? = rows.first?.first else { return .nan }
        return Double(number)
    }
}
