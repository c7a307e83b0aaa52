extension HealthReport {
    /// A labelled value.
    public struct Row: Codable, Hashable, Sendable {
        /// What it is.
        public var label: String
        /// Its value.
        public var value: String
        /// Where it was learnt, with the day.
        public var source: String?

        /// Creates it from its parts.
        public init(label: String, value: String, source: String? = nil) {
            self.label = label
            self.value = value
            self.source = source
        }
    }
}
