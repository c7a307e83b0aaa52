public import Bureau

/// Values of quantities over periods, in total or by the words of a breakdown.
public struct Figures: Hashable, Sendable {
    /// What a value is of.
    public struct Key: Hashable, Sendable {
        /// The quantity's id.
        public let quantity: String
        /// The period.
        public let period: ReportingPeriod
        /// The word of the breakdown; empty for the total.
        public let word: String

        /// Creates a key.
        public init(quantity: String, period: ReportingPeriod, word: String = "") {
            self.quantity = quantity
            self.period = period
            self.word = word
        }
    }

    /// The values that are not zero.
    public var values: [Key: Int64]

    /// Creates it.
    public init(_ values: [Key: Int64] = [:]) { self.values = values }

    /// The value of a quantity over a period; 0 where nothing was counted.
    public func value(of quantity: String, _ period: ReportingPeriod, word: String = "") -> Int64 {
        values[Key(quantity: quantity, period: period, word: word)] ?? 0
    }

    /// The words under which something was counted, in order.
    public var words: [String] { Set(values.keys.map(\.word)).sorted() }
}
