import Foundation
import GRDB

/// A connection to SQLite within a transaction.
struct SQLiteConnection: LedgerConnection {
    let database: Database

    func rows(_ sql: String, _ arguments: [LedgerValue]) throws -> [[LedgerValue]] {
        let statement = try database.cachedStatement(sql: sql)
        let columns = statement.columnCount
        let cursor = try Row.fetchCursor(
            statement,
            arguments: StatementArguments(arguments.map(\.databaseValue)),
        )
        var rows: [[LedgerValue]] = []
        while let row = try cursor.next() {
            rows.append((0..<columns).map { LedgerValue(row[$0] as DatabaseValue) })
        }
        return rows
    }

    func run(_ sql: String, _ arguments: [LedgerValue]) throws {
        let statement = try database.cachedStatement(sql: sql)
        try statement.execute(arguments: StatementArguments(arguments.map(\.databaseValue)))
    }

    func load(_ rows: [[LedgerValue]], into table: String, _ columns: [String]) throws {
        guard !rows.isEmpty else { return }
        let places = (1...columns.count).map { "$\($0)" }.joined(separator: ", ")
        let names = columns.joined(separator: ", ")
        let statement = try database.cachedStatement(
            sql: "INSERT INTO \(table) (\(names)) VALUES (\(places))"
        )
        for row in rows {
            try statement.execute(arguments: StatementArguments(row.map(\.databaseValue)))
        }
    }
}

extension LedgerValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let data): data.databaseValue
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .integer(Int64(number))
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes(data)
        }
    }
}
