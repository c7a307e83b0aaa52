extension HealthReport {
    /// Part 1: why, when, by whom, how far and how the checkup was done.
    public struct Overview: Codable, Hashable, Sendable {
        /// On what basis and at whose request.
        public var basis: [String]
        /// The days of its steps.
        public var dates: [Row]
        /// Who took part, from the firm and the enterprise.
        public var people: [Person]
        /// The domains checked.
        public var inScope: [ScopedDomain]
        /// The domains not checked, each with the reason.
        public var outOfScope: [ScopedDomain]
        /// How it was done.
        public var method: [String]
        /// The papers asked for.
        public var papers: [Paper]
        /// The public records searched.
        public var searches: [Search]

        /// Creates it from its parts.
        public init(
            basis: [String] = [],
            dates: [Row] = [],
            people: [Person] = [],
            inScope: [ScopedDomain] = [],
            outOfScope: [ScopedDomain] = [],
            method: [String] = [],
            papers: [Paper] = [],
            searches: [Search] = [],
        ) {
            self.basis = basis
            self.dates = dates
            self.people = people
            self.inScope = inScope
            self.outOfScope = outOfScope
            self.method = method
            self.papers = papers
            self.searches = searches
        }
    }
}
