/// What all checklists share: the profile, the gates, the dated figures and the base date.
public struct EvaluationContext: Hashable, Sendable {
    /// The fields of the profile, by position.
    public let enterprise: [Evaluation]
    /// The gate questions, by position.
    public let facts: [Evaluation]
    /// The dated figures on the base date, by position.
    public let parameters: [Evaluation]
    /// The base date.
    public let baseDate: CalendarDate

    /// Creates a context.
    public init(
        enterprise: [Evaluation],
        facts: [Evaluation],
        parameters: [Evaluation],
        baseDate: CalendarDate,
    ) {
        self.enterprise = enterprise
        self.facts = facts
        self.parameters = parameters
        self.baseDate = baseDate
    }
}
