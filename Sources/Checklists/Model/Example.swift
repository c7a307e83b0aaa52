public import Diagnostics

/// Facts that a point is tried with, and the findings that they must make.
public struct Example: Codable, Sendable {
    /// What happened, in a few words.
    public let name: String
    /// The base date.
    public let baseDate: CalendarDate
    /// Fields of the profile, as entered.
    public let enterprise: [ExampleAnswer]
    /// Gate questions, as entered.
    public let facts: [ExampleAnswer]
    /// Dated figures, as entered.
    public let parameters: [String: String]
    /// The answers by question, as entered; `{state: dont_know}` is nil.
    public let answers: [ExampleAnswer]
    /// What must come of it.
    public let expected: Expectation
    /// Where it stands.
    public let place: Place?

    /// Creates an example.
    public init(
        name: String,
        baseDate: CalendarDate,
        enterprise: [ExampleAnswer] = [],
        facts: [ExampleAnswer] = [],
        parameters: [String: String] = [:],
        answers: [ExampleAnswer],
        expected: Expectation,
        place: Place? = nil,
    ) {
        self.name = name
        self.baseDate = baseDate
        self.enterprise = enterprise
        self.facts = facts
        self.parameters = parameters
        self.answers = answers
        self.expected = expected
        self.place = place
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case baseDate
        case enterprise
        case facts
        case parameters
        case answers
        case expected
    }

    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try container.decode(String.self, forKey: .name),
            baseDate: try container.decode(CalendarDate.self, forKey: .baseDate),
            enterprise: try container.decode([ExampleAnswer].self, forKey: .enterprise),
            facts: try container.decode([ExampleAnswer].self, forKey: .facts),
            parameters: try container.decode([String: String].self, forKey: .parameters),
            answers: try container.decode([ExampleAnswer].self, forKey: .answers),
            expected: try container.decode(Expectation.self, forKey: .expected),
        )
    }

    /// The findings and exposures that an example must make.
    public struct Expectation: Hashable, Codable, Sendable {
        /// A range in yuan.
        public struct Range: Hashable, Codable, Sendable {
            /// The lower end.
            public let low: Rational
            /// The upper end.
            public let high: Rational

            /// Creates a range.
            public init(low: Rational, high: Rational) {
                self.low = low
                self.high = high
            }
        }

        /// All findings that must hold.
        public let findings: [FindingRule.ID]
        /// Findings that must stay possible.
        public let possible: [FindingRule.ID]
        /// The exposure of some of them.
        public let exposure: [FindingRule.ID: Range]

        /// Creates an expectation.
        public init(
            findings: [FindingRule.ID],
            possible: [FindingRule.ID] = [],
            exposure: [FindingRule.ID: Range] = [:],
        ) {
            self.findings = findings
            self.possible = possible
            self.exposure = exposure
        }
    }
}

/// Where an example stands does not count.
extension Example: Hashable {
    /// Whether two are the same.
    public static func == (left: Example, right: Example) -> Bool {
        left.name == right.name && left.baseDate == right.baseDate
            && left.enterprise == right.enterprise
            && left.facts == right.facts && left.parameters == right.parameters
            && left.answers == right.answers
            && left.expected == right.expected
    }

    /// Feeds what counts into a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(baseDate)
        hasher.combine(answers)
    }
}
