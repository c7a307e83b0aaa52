extension HealthReport {
    /// What kind of money a finding is about; kinds are never added together.
    public enum ExposureKind: String, CaseIterable, Codable, Sendable {
        /// What the enterprise may have to pay.
        case payable
        /// The range of a fine.
        case fine
        /// What the enterprise may lose.
        case loss
        /// What the enterprise may claim.
        case claim
        /// What shareholders or others owe.
        case duty
    }
}
