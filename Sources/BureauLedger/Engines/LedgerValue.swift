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

extension LedgerValue {
    /// A text, or nothing.
    init(_ text: String?) { self = text.map(LedgerValue.text) ?? .null }

    /// A number, or nothing.
    init(_ number: Int64?) { self = number.map(LedgerValue.integer) ?? .null }

    var integer: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var bytes: Data? {
        if case .bytes(let data) = self { data } else { nil }
    }
}
