public import Foundation

/// A value in a row of the ledger or an argument of a statement.
public enum LedgerValue: Hashable, Sendable {
    /// Nothing.
    case null
    /// A whole number.
    case integer(Int64)
    /// A text.
    case text(String)
    /// Bytes.
    case bytes(Data)
}
