/// Keys that sheets use for themselves, so that no question may be called so.
enum ReservedNames {
    /// Beside the questions and tables of a point.
    static let point: Set<String> = ["state", "reason", "papers", "source", "note"]
    /// Beside the questions of a row.
    static let row: Set<String> = ["id", "removed"]
    /// In a table, which they tell from an answer.
    static let table: Set<String> = ["rows", "complete"]
}
