extension HealthReport {
    /// A statute that the report cites.
    public struct StatuteEntry: Codable, Hashable, Sendable {
        /// Its full title.
        public var title: String
        /// The version.
        public var version: String?
        /// The day it took effect.
        public var effective: String?
        /// The articles cited, by number.
        public var articles: String
        /// Whether any citation of it is not verified.
        public var unverified: Bool

        /// Creates it from its parts.
        public init(
            title: String,
            version: String? = nil,
            effective: String? = nil,
            articles: String,
            unverified: Bool = false,
        ) {
            self.title = title
            self.version = version
            self.effective = effective
            self.articles = articles
            self.unverified = unverified
        }
    }
}
