extension HealthReport {
    /// One line of the rectification list.
    public struct RectificationRow: Codable, Hashable, Sendable {
        /// The recommendation's number.
        public var number: String
        /// The finding it answers.
        public var finding: Int?
        /// The finding's level.
        public var level: Level?
        /// What to do.
        public var measure: String
        /// Who.
        public var department: String?
        /// By which day.
        public var due: String?
        /// What shows that it is done.
        public var proof: String?

        /// Creates it from its parts.
        public init(
            number: String,
            finding: Int? = nil,
            level: Level? = nil,
            measure: String,
            department: String? = nil,
            due: String? = nil,
            proof: String? = nil,
        ) {
            self.number = number
            self.finding = finding
            self.level = level
            self.measure = measure
            self.department = department
            self.due = due
            self.proof = proof
        }
    }
}
