extension HealthReport {
    /// A search of a public record.
    public struct Search: Codable, Hashable, Sendable {
        /// The site.
        public var site: String
        /// What was searched for.
        public var query: String
        /// The day.
        public var date: String
        /// What it showed.
        public var result: String

        /// Creates it from its parts.
        public init(site: String, query: String, date: String, result: String) {
            self.site = site
            self.query = query
            self.date = date
            self.result = result
        }
    }
}
