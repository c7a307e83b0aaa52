extension HealthReport {
    /// The level of a risk, gravest first.
    public enum Level: String, CaseIterable, Codable, Sendable {
        /// Major 重大风险.
        case red
        /// Considerable 较大风险.
        case orange
        /// Moderate 一般风险.
        case yellow
        /// Low 低风险.
        case blue
    }
}
