extension HealthReport {
    /// The wording of one article.
    public struct ArticleEntry: Codable, Hashable, Sendable {
        /// The statute's full title, without marks.
        public var statute: String
        /// The version, such as 2012年修正.
        public var version: String?
        /// The article in words, such as 第八十二条.
        public var article: String
        /// Its 款, in the language of the law.
        public var paragraphs: [String]

        /// Creates it from its parts.
        public init(statute: String, version: String?, article: String, paragraphs: [String]) {
            self.statute = statute
            self.version = version
            self.article = article
            self.paragraphs = paragraphs
        }
    }
}
