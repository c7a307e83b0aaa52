public import Bureau
public import Practice

/// What a late filing changed: it counts in the first open month, with a note of where it belongs 更正说明.
public struct Adjustment: Hashable, Sendable {
    /// The quantity's id.
    public let quantity: String
    /// The month in which it would have counted.
    public let belongsTo: Month
    /// The month in which it counts.
    public let countsIn: Month
    /// The firm.
    public let firm: CreditCode
    /// The filing's id.
    public let filing: FiledID
    /// By how much it changed the total of the quantity.
    public let change: Int64

    /// Creates it.
    public init(
        quantity: String,
        belongsTo: Month,
        countsIn: Month,
        firm: CreditCode,
        filing: FiledID,
        change: Int64,
    ) {
        self.quantity = quantity
        self.belongsTo = belongsTo
        self.countsIn = countsIn
        self.firm = firm
        self.filing = filing
        self.change = change
    }
}
