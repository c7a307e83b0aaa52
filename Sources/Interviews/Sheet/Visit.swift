public import Checklists

/// When the interview took place, who held it and who was spoken to.
public struct Visit: Hashable, Codable, Sendable {
    /// A person who answered.
    public struct Person: Hashable, Codable, Sendable {
        /// The name, as the enterprise gives it.
        public let name: String
        /// What the person answers for.
        public let role: Respondent?

        /// Creates a person.
        public init(name: String, role: Respondent?) {
            self.name = name
            self.role = role
        }
    }

    /// The days on site.
    public let on: [CalendarDate]
    /// The user ids of the lawyers.
    public let lawyers: [String]
    /// Who was spoken to.
    public let interviewed: [Person]

    /// Creates a visit.
    public init(on: [CalendarDate] = [], lawyers: [String] = [], interviewed: [Person] = []) {
        self.on = on
        self.lawyers = lawyers
        self.interviewed = interviewed
    }
}
