extension HealthReport {
    /// A plain table with a header row.
    public struct Table: Codable, Hashable, Sendable {
        /// The caption.
        public var title: String
        /// The header row.
        public var columns: [String]
        /// The rows.
        public var rows: [[String]]

        /// Creates it from its parts.
        public init(title: String, columns: [String] = [], rows: [[String]] = []) {
            self.title = title
            self.columns = columns
            self.rows = rows
        }
    }
}
