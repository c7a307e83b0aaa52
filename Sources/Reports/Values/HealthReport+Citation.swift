extension HealthReport {
    /// A provision as the report cites it.
    public struct Citation: Codable, Hashable, Sendable {
        /// The statute's full title, without marks.
        public var statute: String
        /// The place in words, such as 第八十二条第一款.
        public var article: String
        /// The version, such as 2012年修正.
        public var version: String?
        /// The day that version took effect.
        public var effective: String?
        /// The acts it governs, where the law changed.
        public var actsWindow: String?
        /// Why it is not verified; nil when it is.
        public var unverified: String?

        /// Creates it from its parts.
        public init(
            statute: String,
            article: String,
            version: String? = nil,
            effective: String? = nil,
            actsWindow: String? = nil,
            unverified: String? = nil,
        ) {
            self.statute = statute
            self.article = article
            self.version = version
            self.effective = effective
            self.actsWindow = actsWindow
            self.unverified = unverified
        }
    }
}
