/// One thing that is counted, from which indicators are made.
public struct Quantity: Hashable, Sendable {
    /// How events become a number.
    public enum Counting: Hashable, Sendable {
        /// Each event is one; of several with the same key only the first counts.
        case events(once: Once?)
        /// Each enterprise or lawyer is one, however many events it has in the period.
        case distinct(Counted)
        /// The sum of a measure.
        case sum(FiledMeasure)
        /// What is in force on the last day of the period: each enterprise once, or each event.
        case inForce(Counted?)
    }

    /// What of several events is counted once.
    public enum Once: String, CaseIterable, Codable, Sendable {
        /// An enterprise on a day.
        case partyAndDay = "enterprise_and_day"
    }

    /// Who is counted once in a period.
    public enum Counted: String, CaseIterable, Codable, Sendable {
        /// The enterprise.
        case party = "enterprise"
        /// The lawyer.
        case lawyer
    }

    /// Its name, unique in a book: the indicator's id, with what it is to the indicator after a dot.
    public var id: String
    /// Which events.
    public var selection: Selection
    /// How they are counted.
    public var counting: Counting
    /// By what it is kept apart, beside its total.
    public var breakdowns: Set<Breakdown>

    /// Creates a quantity.
    public init(
        _ id: String,
        _ selection: Selection,
        _ counting: Counting,
        by breakdowns: Set<Breakdown> = [],
    ) {
        self.id = id
        self.selection = selection
        self.counting = counting
        self.breakdowns = breakdowns
    }
}

extension Quantity {
    /// Which other events decide what an event adds to a quantity.
    public enum Grouping: Hashable, Sendable {
        /// None.
        case alone
        /// The events of the same enterprise.
        case party
        /// The events of the same lawyer.
        case lawyer
    }

    /// Which other events decide what an event adds to it.
    public var grouping: Grouping {
        switch counting {
        case .events(once: .none), .sum, .inForce(.none): .alone
        case .events(once: .partyAndDay), .distinct(.party), .inForce(.party): .party
        case .distinct(.lawyer), .inForce(.lawyer): .lawyer
        }
    }

    /// Whether months do not add up to longer periods, so that each length of period has its own cells.
    public var hasSpans: Bool {
        if case .distinct = counting { true } else { selection.doneWithin }
    }

    /// Whether it is what is in force on a day.
    public var isStock: Bool {
        if case .inForce = counting { true } else { false }
    }
}
