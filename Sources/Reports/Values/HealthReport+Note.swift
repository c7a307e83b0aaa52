extension HealthReport {
    /// A titled paragraph.
    public struct Note: Codable, Hashable, Sendable {
        /// The title.
        public var title: String
        /// The paragraph.
        public var text: String

        /// Creates it from its parts.
        public init(title: String, text: String) {
            self.title = title
            self.text = text
        }
    }
}
