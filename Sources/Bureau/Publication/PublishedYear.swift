/// Which figures of a year can be published when all its months, quarters and totals to date are.
///
/// Totals to date of successive months give away the month between them. So a month is left out when it is small, the total
/// to date with it, and the first month after it that is not small, until the months left out protect each other. The decision about a month
/// depends on it and on earlier ones alone: a table that was published stays safe when later ones are.
public struct PublishedYear: Hashable, Sendable {
    /// How the months of a quantity make up longer periods.
    public enum Growth: Hashable, Sendable {
        /// Months add up.
        case adds
        /// Months do not add up, but the total to date never falls, as of distinct enterprises.
        case grows
        /// Each is of its last day alone.
        case stands
    }

    /// Which months can be published, from January.
    public private(set) var months: [Bool] = []
    /// Which totals from January to the end of a month can be published.
    public private(set) var toDate: [Bool] = []
    private let threshold: Int

    /// Decides about the months that are given, with their totals to date.
    public init(
        months: [GuardedValue],
        toDate: [GuardedValue],
        _ growth: Growth,
        threshold: Int = 5,
    ) {
        self.threshold = threshold
        switch growth {
        case .adds: decideAdding(months, toDate)
        case .grows: decideGrowing(months, toDate)
        case .stands:
            self.months = months.map { !$0.isSmall(threshold) }
            self.toDate = self.months
        }
    }

    /// Whether the sum over several months of a year, from 0 to 11, can be published where months add up.
    public func isOpen(_ range: ClosedRange<Int>) -> Bool {
        guard range.upperBound < months.count else { return false }
        if months[range].allSatisfy({ $0 }) { return true }
        return toDate[range.upperBound] && (range.lowerBound == 0 || toDate[range.lowerBound - 1])
    }

    private mutating func decideAdding(_ values: [GuardedValue], _ totals: [GuardedValue]) {
        var hidden: [GuardedValue] = []
        for (value, total) in zip(values, totals) {
            var isOpen = !value.isSmall(threshold)
            if isOpen, !protects(hidden), value.amount > 0 { isOpen = false }
            if !isOpen { hidden.append(value) }
            months.append(isOpen)
            let isSafe = protects(hidden)
            toDate.append(isSafe && !total.isSmall(threshold))
            if toDate.last == true { hidden = [] }
        }
    }

    /// Whether none of the months left out can be worked out when their sum is known.
    private func protects(_ hidden: [GuardedValue]) -> Bool {
        guard !hidden.isEmpty else { return true }
        guard hidden.count > 1, hidden.reduce(0, { $0 + $1.weight }) >= threshold else {
            return false
        }
        let contributors = hidden.compactMap(\.contributors)
        return contributors.isEmpty || contributors.contains { $0 >= threshold }
    }

    private mutating func decideGrowing(_ values: [GuardedValue], _ totals: [GuardedValue]) {
        months = values.map { !$0.isSmall(threshold) }
        var last: Int64 = 0
        for total in totals {
            let grown = total.amount - last
            let isOpen = !total.isSmall(threshold) && (grown == 0 || grown >= threshold)
            toDate.append(isOpen)
            if isOpen { last = total.amount }
        }
    }
}
