import Practice

extension DocumentNumber {
    /// The form that is easy to type: `2026-1`.
    var short: String { "\(year)-\(counter)" }
}
