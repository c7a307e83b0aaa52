extension HealthReport {
    /// The money at stake of one kind, over all findings.
    public struct ExposureTotal: Codable, Hashable, Sendable {
        /// The kind.
        public var kind: ExposureKind
        /// The low end, in 分.
        public var low: Int
        /// The high end, in 分.
        public var high: Int
        /// What it counts, such as one debt named by several findings.
        public var note: String?

        /// Creates it from its parts.
        public init(kind: ExposureKind, low: Int, high: Int, note: String? = nil) {
            self.kind = kind
            self.low = low
            self.high = high
            self.note = note
        }
    }
}
