/// Which figures by the words of one breakdown can be published, for each step of a year and for the year.
///
/// A bureau publishes by words at one length, its step, and for the whole year: the steps add up to the year, and so the table
/// of words by steps with the year as its total is one table in which nothing small may be worked out.
public struct PublishedWords: Sendable {
    /// The values by word, each for every step.
    public let steps: [[GuardedValue]]
    /// The values by word for the year.
    public let year: [GuardedValue]
    /// Whether steps add up to the year.
    public let adds: Bool
    private let threshold: Int

    /// Creates it.
    public init(
        steps: [[GuardedValue]],
        year: [GuardedValue],
        adds: Bool,
        threshold: Int = 5,
    ) {
        self.steps = steps
        self.year = year
        self.adds = adds
        self.threshold = threshold
    }

    /// Which words are left out of the table of a step; nil when its total would have to be.
    public func hidden(inStep step: Int) -> Set<Int>? {
        PublishedWords.hidden(steps.map { $0[step] }, threshold: threshold)
    }

    /// Which words are left out of the table of the year; nil when its total would have to be.
    public func hiddenInYear() -> Set<Int>? {
        guard let small = PublishedWords.hidden(year, threshold: threshold) else { return nil }
        guard adds, let count = steps.first?.count, count > 1 else { return small }
        let lastColumn = count
        let totals = steps.indices.map { CellPlace(row: $0, column: lastColumn) }
        var concealment = Concealment(
            weights(columns: count),
            small: smallSteps(columns: count).union(
                totals.filter { year[$0.row].isSmall(threshold) }
            ),
            hidden: hiddenSteps(columns: count).union(small.map { totals[$0] }),
            mayHide: Set(totals),
            threshold: threshold,
        )
        // With every total of a word left out, the steps stand as they were published.
        guard let hidden = concealment.solve() else { return Set(steps.indices) }
        return Set(hidden.filter { $0.column == lastColumn }.map(\.row))
    }

    private func weights(columns: Int) -> [[Int]] {
        let rows = steps.map { row in row.map(\.weight) + [row.reduce(0) { $0 + $1.weight }] }
        return rows + [(0...columns).map { column in rows.reduce(0) { $0 + $1[column] } }]
    }

    private func smallSteps(columns: Int) -> Set<CellPlace> {
        places(columns: columns) { steps[$0][$1].isSmall(threshold) }
    }

    /// A step whose table cannot be published has no word that can.
    private func hiddenSteps(columns: Int) -> Set<CellPlace> {
        let left = (0..<columns).map { hidden(inStep: $0) }
        return places(columns: columns) { row, column in
            left[column].map { $0.contains(row) } ?? true
        }
    }

    private func places(columns: Int, _ holds: (Int, Int) -> Bool) -> Set<CellPlace> {
        Set(
            steps.indices.flatMap { row in
                (0..<columns).filter { holds(row, $0) }.map { CellPlace(row: row, column: $0) }
            }
        )
    }
}

extension PublishedWords {
    /// Which of a row of values are left out when its total is known; nil when the total is small or cannot protect them.
    static func hidden(_ values: [GuardedValue], threshold: Int) -> Set<Int>? {
        var hidden = Set(values.indices.filter { values[$0].isSmall(threshold) })
        guard !hidden.isEmpty else { return [] }
        func protects() -> Bool {
            hidden.count > 1 && hidden.reduce(0) { $0 + values[$1].weight } >= threshold
        }
        while !protects() {
            let open = values.indices.filter { !hidden.contains($0) && values[$0].weight > 0 }
            guard let next = open.min(by: { values[$0].weight < values[$1].weight }) else {
                return nil
            }
            hidden.insert(next)
        }
        return hidden
    }
}
