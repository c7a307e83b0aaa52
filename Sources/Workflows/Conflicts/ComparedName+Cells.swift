import Practice
import Store

extension ComparedName {
    /// The forms as the index keeps them: key, core, parent, and whether it is a person.
    init(_ cells: ArraySlice<Cell>) {
        let cells = Array(cells)
        self.init(
            key: cells[0].text ?? "",
            core: cells[1].text ?? "",
            parent: cells[2].text,
            isPerson: cells[3].integer == 1,
        )
    }

    /// The pairs of characters by which similar names are found: persons and branches are not found so.
    var searchedBigrams: Set<Int64> { isPerson || parent != nil ? [] : bigrams }
}
