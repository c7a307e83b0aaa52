extension HealthReport {
    /// The money at stake in a finding.
    public struct Exposure: Codable, Hashable, Sendable {
        /// The kind.
        public var kind: ExposureKind
        /// The low end, in 分.
        public var low: Int
        /// The high end, in 分.
        public var high: Int
        /// How it is worked out.
        public var method: String?

        /// Creates it from its parts.
        public init(kind: ExposureKind, low: Int, high: Int, method: String? = nil) {
            self.kind = kind
            self.low = low
            self.high = high
            self.method = method
        }
    }
}
