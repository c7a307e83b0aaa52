/// Keys that sheets use for themselves, so that no question may be called so.
enum ReservedNames {
    /// Beside the questions of a point.
    static let point: Set<String> = ["state", "reason", "papers", "source", "note"]
    /// Beside the questions of a row.
    static let row: Set<String> = ["id", "removed"]
    /// In an answer that is more than its value.
    static let answer: Set<String> = ["value", "state", "reason", "source", "note"]
    /// In a table.
    static let table: Set<String> = ["rows", "complete"]
    /// All of them.
    static let all = point.union(row).union(answer).union(table)
}
