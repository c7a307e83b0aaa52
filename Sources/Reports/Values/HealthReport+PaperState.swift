extension HealthReport {
    /// How far a paper was seen.
    public enum PaperState: String, CaseIterable, Codable, Sendable {
        /// Seen, all or n of N.
        case seen
        /// Brought in part.
        case partly
        /// Asked for and not brought.
        case notBrought
        /// Refused.
        case refused
        /// Not needed.
        case notNeeded
    }
}
