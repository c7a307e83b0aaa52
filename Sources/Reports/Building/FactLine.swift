internal import Diagnostics

/// Facts that are told in one line: one fact, or those of one row.
struct FactLine {
    /// Its table's place among the tables of the finding; 0 for a single fact.
    let table: Int
    let row: FactIndex.Row?
    var parts: [(text: String, source: String)]
}
