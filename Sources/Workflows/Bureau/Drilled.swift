public import Bureau
public import BureauLedger

/// The filings behind a number, and what late filings changed in it.
public struct Drilled: Hashable, Sendable {
    /// The quantity.
    public let quantity: Quantity
    /// The number as the tables have it.
    public let number: Int64
    /// The filings.
    public let lines: [DrilledLine]
    /// What counts in the period and belongs to an earlier one.
    public let adjustments: [Adjustment]

    /// What the lines add up to.
    public var sum: Int64 { lines.reduce(0) { $0 + $1.adds } }
    /// What late filings make up of the number, beyond the lines.
    public var rest: Int64 { number - sum }
}
