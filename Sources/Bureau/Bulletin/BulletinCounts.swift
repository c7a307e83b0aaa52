/// What a bulletin's figures are made of, as the ledger counted it.
public struct BulletinCounts: Hashable, Sendable {
    /// The counts of one quantity.
    public struct Count: Hashable, Sendable {
        /// The value of the year.
        public var value: Int64
        /// The value of the year before.
        public var lastYear: Int64
        /// How many enterprises or records are behind it in the year.
        public var sources: Int64
        /// How many were behind it in the year before.
        public var lastSources: Int64
        /// The value and the number of sources of each grade of evidence.
        public var grades: [String: Grade]

        /// Creates counts.
        public init(
            value: Int64,
            lastYear: Int64,
            sources: Int64,
            lastSources: Int64,
            grades: [String: Grade] = [:],
        ) {
            self.value = value
            self.lastYear = lastYear
            self.sources = sources
            self.lastSources = lastSources
            self.grades = grades
        }
    }

    /// The part of one grade of evidence.
    public struct Grade: Hashable, Sendable {
        /// The value of the year.
        public var value: Int64
        /// How many enterprises or records are behind it.
        public var sources: Int64

        /// Creates it.
        public init(value: Int64, sources: Int64) {
            self.value = value
            self.sources = sources
        }
    }

    /// The counts by the ids of quantities.
    public var counts: [String: Count]

    /// Creates counts.
    public init(_ counts: [String: Count] = [:]) { self.counts = counts }

    /// The counts of a quantity; zero where nothing was counted.
    func count(_ quantity: Quantity) -> Count {
        counts[quantity.id] ?? Count(value: 0, lastYear: 0, sources: 0, lastSources: 0)
    }
}

extension Quantity {
    /// How many enterprises, or records where it is about no enterprise, are behind a sum.
    public var sources: Quantity {
        guard case .sum(let measure) = counting else { return self }
        var selection = selection
        selection.bounds.append(Selection.Bound(measure, least: 1))
        let isOfParties = selection.kinds.allSatisfy(\.hasParty)
        return Quantity(
            id + ".sources",
            selection,
            isOfParties ? .distinct(.party) : .events(once: nil),
            by: breakdowns,
        )
    }
}
