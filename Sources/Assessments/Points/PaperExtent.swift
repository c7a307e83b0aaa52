public import Interviews

/// How much of the papers was seen: n of N.
public struct PaperExtent: Hashable, Codable, Sendable {
    /// How many papers were seen.
    public let seen: Int
    /// Of how many; nil where a total is not known or a paper came in part.
    public let total: Int?

    /// The extent over several papers; nil when none was seen.
    public init?(_ states: some Sequence<PaperState>) {
        var seen = 0
        var total: Int? = 0
        var isSeen = false
        for state in states where state.wasSeen {
            isSeen = true
            guard case .seen(let count, let of) = state else {
                total = nil
                continue
            }
            seen = PaperExtent.sum(seen, count)
            total = total.flatMap { known in of.map { PaperExtent.sum(known, $0) } }
        }
        guard isSeen else { return nil }
        self.seen = seen
        self.total = total
    }

    private static func sum(_ left: Int, _ right: Int) -> Int {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }
}
