/// Values of quantities over periods, in total and by words, from which tables are made.
public struct CountedFigures: Hashable, Sendable {
    /// What a value is of.
    public struct Key: Hashable, Sendable {
        let quantity: String
        let period: ReportingPeriod
        let breakdown: Breakdown?
        let word: String
    }

    private var values: [Key: Int64] = [:]
    private var known: [Breakdown: Set<String>] = [:]

    /// Figures without a value.
    public init() {}

    /// Notes a value, of the total or of a word.
    public mutating func note(
        _ value: Int64,
        of quantity: String,
        over period: ReportingPeriod,
        by breakdown: Breakdown? = nil,
        word: String = "",
    ) {
        let key = Key(quantity: quantity, period: period, breakdown: breakdown, word: word)
        values[key] = value
        if let breakdown { known[breakdown, default: []].insert(word) }
    }

    /// The value; 0 where nothing was counted.
    public func value(
        of quantity: String,
        over period: ReportingPeriod,
        by breakdown: Breakdown? = nil,
        word: String = "",
    ) -> Int64 {
        values[Key(quantity: quantity, period: period, breakdown: breakdown, word: word)] ?? 0
    }

    /// The words under which something was counted, in order.
    public func words(by breakdown: Breakdown) -> [String] { (known[breakdown] ?? []).sorted() }
}
