/// What a reader can work out of the suppressed places of a table from everything else that is published.
///
/// Rows and columns with their totals add up to nothing when totals count as negative. So what a suppressed place can
/// be is found by flows: to raise one place, others in its row and column must give way, along places that
/// are suppressed too.
struct Exposure {
    /// The table with its totals, the last row and column, as they are.
    let values: [[Int]]
    /// The places that are not published.
    let hidden: Set<CellPlace>

    private static let unbounded = Int.max / 4

    private var lastRow: Int { values.count - 1 }
    private var lastColumn: Int { values[0].count - 1 }

    /// The least and the greatest that a hidden place can be, for all that a reader knows.
    func range(of place: CellPlace) -> ClosedRange<Int> {
        let value = values[place.row][place.column]
        let isTotal = isNegative(place)
        let rise = flow(through: place, raising: !isTotal)
        let fall = flow(through: place, raising: isTotal)
        return (value - min(fall, value))...min(value + rise, Exposure.unbounded)
    }

    /// Totals of rows and of columns enter the sums as negative; the total of everything does not.
    private func isNegative(_ place: CellPlace) -> Bool {
        (place.row == lastRow) != (place.column == lastColumn)
    }

    /// By how much the entry at a place can change, up or down, when the other hidden places give way.
    private func flow(through place: CellPlace, raising: Bool) -> Int {
        var network = FlowNetwork(nodes: values.count + values[0].count)
        for other in hidden where other != place {
            let value = values[other.row][other.column]
            let (up, down) =
                isNegative(other)
                ? (value, Exposure.unbounded) : (Exposure.unbounded, value)
            network.connect(
                column: values.count + other.column,
                row: other.row,
                up: up,
                down: down,
            )
        }
        // Raising a place needs as much falling elsewhere in its row, and in its column.
        let column = values.count + place.column
        let change =
            raising
            ? network.flow(from: place.row, to: column)
            : network.flow(from: column, to: place.row)
        let value = values[place.row][place.column]
        let isBoundedByZero = raising == isNegative(place)
        return isBoundedByZero ? min(change, value) : change
    }
}
