extension HealthReport {
    /// Whether the report is in force.
    public enum Status: String, CaseIterable, Codable, Sendable {
        /// Not approved by a second lawyer; printed across each page.
        case draft
        /// Approved and issued.
        case issued
        /// Issued once and no longer in force; printed across each page.
        case withdrawn
    }
}
