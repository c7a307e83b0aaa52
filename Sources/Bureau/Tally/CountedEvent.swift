public import Checklists
public import Practice

/// A filed event as it is counted: its days, whom it is about, the words it is broken down by, and its measures.
public struct CountedEvent: Hashable, Sendable {
    /// What took place.
    public var kind: FiledEventKind
    /// The thing's own id.
    public var subject: FiledID
    /// The day by which it counts.
    public var day: CalendarDate
    /// The last day of its term.
    public var until: CalendarDate?
    /// The day on which it was done.
    public var done: CalendarDate?
    /// What its enterprise is counted by.
    public var party: String?
    /// The application at the bureau that it goes back to.
    public var application: FiledID?
    /// Its words, by what they break down; only lawyers can be several.
    public var words: [Breakdown: [String]]
    /// What is counted of it.
    public var measures: [FiledMeasure: Int64]

    /// Creates it from all that it holds.
    public init(
        kind: FiledEventKind,
        subject: FiledID,
        day: CalendarDate,
        until: CalendarDate? = nil,
        done: CalendarDate? = nil,
        party: String? = nil,
        application: FiledID? = nil,
        words: [Breakdown: [String]],
        measures: [FiledMeasure: Int64],
    ) {
        self.kind = kind
        self.subject = subject
        self.day = day
        self.until = until
        self.done = done
        self.party = party
        self.application = application
        self.words = words
        self.measures = measures
    }

    /// What it is told apart by where an enterprise counts once: the enterprise, or the thing itself where there is none.
    public var countedAs: String { party ?? subject.text }

    /// An event that a firm filed.
    public init(_ event: FiledEvent, of firm: CreditCode) {
        var words: [Breakdown: [String]] = [.firm: [firm.text]]
        words[.place] = event.place.map { [$0.text] }
        words[.home] = event.home.map { [$0.rawValue] }
        words[.industry] = event.industry.map { [$0.text] }
        words[.size] = event.size.map { [$0.rawValue] }
        words[.source] = event.source.map { [$0.rawValue] }
        words[.campaign] = event.campaign.map { [$0.text] }
        words[.type] = event.type.map { [$0.text] }
        words[.grade] = event.grade.map { [$0.text] }
        if !event.lawyers.isEmpty { words[.lawyer] = event.lawyers.map(\.digits) }
        self.init(
            kind: event.kind,
            subject: event.subject,
            day: event.day,
            until: event.until,
            done: event.done,
            party: event.party?.key,
            application: event.application,
            words: words,
            measures: event.measures,
        )
    }

    /// The findings of a pool, one event for each domain and level, on the last day of its month.
    public static func events(
        of levels: PooledLevels,
        filed id: FiledID,
        of firm: CreditCode,
    ) -> [CountedEvent] {
        guard let month = Month(year: levels.year, month: levels.month) else { return [] }
        return levels.findings.map { count in
            CountedEvent(
                kind: .pool,
                subject: id,
                day: month.lastDay,
                words: [
                    .firm: [firm.text], .domain: [count.domain.text], .type: [count.level.text],
                ],
                measures: [.findings: Int64(count.count)],
            )
        }
    }
}
