extension HealthReport {
    /// What was checked of a point, and with what result.
    public enum CheckState: String, CaseIterable, Codable, Sendable {
        /// A risk, from papers or public records.
        case findingOnPapers
        /// A risk, from the enterprise's word.
        case findingOnWord
        /// Hangs on missing facts.
        case undetermined
        /// Nothing found in the papers sampled.
        case sampledClear
        /// Nothing found in public records.
        case publicRecordClear
        /// Nothing found, on the enterprise's word alone.
        case wordClear
        /// Asked for papers that were not brought or were refused.
        case papersMissing
        /// Needs a technical specialist.
        case specialist
        /// Does not apply to the enterprise.
        case notApplicable
        /// Not checked this time.
        case notChecked
    }
}
