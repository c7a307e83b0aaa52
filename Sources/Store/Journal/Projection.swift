/// Read tables that are made from entries, in the same transaction, and can be made again from them.
///
/// The store calls `apply` once for each entry, in the order of clock, device and hash. When a merge brings entries
/// that belong before others, or a payload is erased, it makes the tables again from nothing. So a projection
/// that depends on entries alone is equal on every device.
public protocol Projection: Sendable {
    /// Its name, unique in the program.
    var name: String { get }
    /// Raised when the tables or what fills them change; the store then makes them again.
    var version: Int { get }
    /// The names of its tables, in an order in which they can be dropped.
    var tables: [String] { get }
    /// Makes its tables, empty.
    func createTables(in tables: ReadTables) throws
    /// Takes one entry into the tables. The payload is nil when it has been erased.
    func apply(_ entry: Entry, at position: Int64, in tables: ReadTables) throws
}
