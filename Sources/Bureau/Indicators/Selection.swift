public import Checklists

/// Which filed events a quantity counts, and by which of their days.
public struct Selection: Hashable, Sendable {
    /// The day of an event by which it counts.
    public enum Day: String, CaseIterable, Codable, Sendable {
        /// The day on which it took place, or begins.
        case day
        /// The last day of its term.
        case until
        /// The day on which it was done.
        case done
    }

    /// A bound on a measure.
    public struct Bound: Hashable, Sendable {
        /// The measure.
        public var measure: FiledMeasure
        /// The least that counts.
        public var least: Int64

        /// Creates a bound.
        public init(_ measure: FiledMeasure, least: Int64) {
            self.measure = measure
            self.least = least
        }
    }

    /// The kinds of event.
    public var kinds: Set<FiledEventKind>
    /// The words that an event may have under each of these breakdowns; without an entry any word or none will do.
    public var words: [Breakdown: Set<String>]
    /// The bounds that hold.
    public var bounds: [Bound]
    /// The day by which an event counts; an event that lacks it is not counted.
    public var by: Day
    /// Whether an event counts only when it was also done within the period, by the later of the two days.
    public var doneWithin: Bool

    /// Creates a selection.
    public init(
        kinds: Set<FiledEventKind>,
        words: [Breakdown: Set<String>] = [:],
        bounds: [Bound] = [],
        by: Day = .day,
        doneWithin: Bool = false,
    ) {
        self.kinds = kinds
        self.words = words
        self.bounds = bounds
        self.by = by
        self.doneWithin = doneWithin
    }
}

extension Selection {
    /// Whether an event counts, in some period.
    public func admits(_ event: CountedEvent) -> Bool {
        guard kinds.contains(event.kind), day(of: event) != nil else { return false }
        if doneWithin, event.done == nil { return false }
        let hasWords = words.allSatisfy { breakdown, some in
            !some.isDisjoint(with: event.words[breakdown] ?? [])
        }
        return hasWords && bounds.allSatisfy { (event.measures[$0.measure] ?? 0) >= $0.least }
    }

    /// The day by which an event counts.
    public func day(of event: CountedEvent) -> CalendarDate? {
        switch by {
        case .day: event.day
        case .until: event.until
        case .done: event.done
        }
    }
}
