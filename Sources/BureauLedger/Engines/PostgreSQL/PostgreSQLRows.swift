#if PostgreSQL
import CPostgreSQL
import Foundation

/// The rows of a result, which came as bytes.
struct PostgreSQLRows {
    private let result: OpaquePointer?
    private let types: [Oid]

    init(_ result: OpaquePointer?) {
        self.result = result
        types = (0..<PQnfields(result)).map { PQftype(result, $0) }
    }

    /// The values, row by row; nil when a column is of a type that a ledger does not have.
    var values: [[LedgerValue]]? {
        var rows: [[LedgerValue]] = []
        let count = PQntuples(result)
        rows.reserveCapacity(Int(count))
        for row in 0..<count {
            var values: [LedgerValue] = []
            values.reserveCapacity(types.count)
            for column in types.indices {
                guard let value = value(row, Int32(column)) else { return nil }
                values.append(value)
            }
            rows.append(values)
        }
        return rows
    }

    private func value(_ row: Int32, _ column: Int32) -> LedgerValue? {
        guard PQgetisnull(result, row, column) == 0 else { return .null }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, column),
            count: Int(PQgetlength(result, row, column)),
        )
        return switch types[Int(column)] {
        case PostgreSQLType.long, PostgreSQLType.integer, PostgreSQLType.short,
            PostgreSQLType.boolean:
            .integer(PostgreSQLRows.integer(bytes))
        case PostgreSQLType.numeric: PostgreSQLNumeric.integer(bytes).map(LedgerValue.integer)
        case PostgreSQLType.text, PostgreSQLType.varying, PostgreSQLType.character,
            PostgreSQLType.unknown:
            .text(String(decoding: bytes, as: UTF8.self))
        case PostgreSQLType.bytes: .bytes(Data(bytes))
        default: nil
        }
    }

    /// A number of any width, the highest byte first.
    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        guard let first = bytes.first else { return 0 }
        let isNegative = bytes.count > 1 && first & 0x80 != 0
        return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
    }
}
#endif
