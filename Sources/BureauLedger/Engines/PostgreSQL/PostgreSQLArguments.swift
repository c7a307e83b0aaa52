#if PostgreSQL
import CPostgreSQL
import Foundation

/// The arguments of a statement as libpq takes them.
///
/// Numbers and texts go as text, whatever the column's width; bytes go as they are.
struct PostgreSQLArguments {
    /// The types as they are named when a statement is prepared; 0 leaves it to the server.
    let types: [Oid]
    private var bytes: [UInt8] = []
    private var starts: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// Creates them; nil when a text holds a zero character, which PostgreSQL cannot keep.
    init?(_ values: [LedgerValue]) {
        types = values.map(PostgreSQLType.oid)
        for value in values {
            starts.append(value == .null ? nil : bytes.count)
            let start = bytes.count
            switch value {
            case .null: break
            case .integer(let number): bytes.append(contentsOf: String(number).utf8)
            case .text(let text):
                guard !text.utf8.contains(0) else { return nil }
                bytes.append(contentsOf: text.utf8)
            case .bytes(let data): bytes.append(contentsOf: data)
            }
            lengths.append(Int32(clamping: bytes.count - start))
            if case .bytes = value { formats.append(1) } else { formats.append(0) }
            bytes.append(0)
        }
    }

    /// Calls a function of libpq with the number of arguments, their values, lengths and formats.
    func passed<Result>(
        to body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
            UnsafePointer<Int32>?
        ) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return body(Int32(clamping: starts.count), values, lengths, formats)
        }
    }
}
#endif
