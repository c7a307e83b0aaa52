/// Which places of a table with totals are left out so that no small one can be worked out.
struct Concealment {
    /// The table with its totals, the last row and the last column.
    let weights: [[Int]]
    /// The places that must not be worked out.
    let small: Set<CellPlace>
    /// The places that are left out so far.
    private(set) var hidden: Set<CellPlace>
    /// The places that may be left out too.
    let mayHide: Set<CellPlace>
    /// How many values a small place must be able to have above its least.
    let threshold: Int

    init(
        _ weights: [[Int]],
        small: Set<CellPlace>,
        hidden: Set<CellPlace>,
        mayHide: Set<CellPlace>,
        threshold: Int,
    ) {
        self.weights = weights
        self.small = small
        self.hidden = hidden.union(small)
        self.mayHide = mayHide
        self.threshold = threshold
    }

    /// The places to leave out; nil when a small one can be worked out all the same.
    mutating func solve() -> Set<CellPlace>? {
        while let exposed = small.sorted().first(where: isExposed) {
            guard let next = complement(to: exposed) else { return nil }
            hidden.insert(next)
        }
        return hidden
    }

    private func isExposed(_ place: CellPlace) -> Bool {
        let range = Exposure(values: weights, hidden: hidden).range(of: place)
        return range.upperBound - range.lowerBound < threshold
    }

    /// The smallest place above zero in the row or column, a total only where no other is left.
    private func complement(to place: CellPlace) -> CellPlace? {
        let open = mayHide.filter { other in
            !hidden.contains(other) && weights[other.row][other.column] > 0
        }
        let near = open.filter { $0.row == place.row || $0.column == place.column }
        return (near.isEmpty ? open : near).min { rank($0) < rank($1) }
    }

    private func rank(_ place: CellPlace) -> (Int, Int, CellPlace) {
        let isTotal = place.row == weights.count - 1 || place.column == weights[0].count - 1
        return (isTotal ? 1 : 0, weights[place.row][place.column], place)
    }
}
