#if PostgreSQL
import CPostgreSQL

/// The types of PostgreSQL's catalogue that a ledger meets.
enum PostgreSQLType {
    static let boolean: Oid = 16
    static let bytes: Oid = 17
    static let long: Oid = 20
    static let short: Oid = 21
    static let integer: Oid = 23
    static let text: Oid = 25
    static let unknown: Oid = 705
    static let character: Oid = 1042
    static let varying: Oid = 1043
    static let numeric: Oid = 1700

    /// The type of an argument; nothing may be of any.
    static func oid(of value: LedgerValue) -> Oid {
        switch value {
        case .null: 0
        case .integer: long
        case .text: text
        case .bytes: bytes
        }
    }
}
#endif
