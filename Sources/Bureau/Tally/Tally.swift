import Checklists

/// What events add to the kept totals.
///
/// Distinct enterprises of a quarter are not the sum of its months. So an enterprise is counted three times, in
/// the first month of each month, quarter and year in which it appears: the cells of one span then add up to a period of that
/// length, also to date.
public struct Tally: Sendable {
    /// The quantity.
    public let quantity: Quantity

    /// Creates the rule for a quantity.
    public init(_ quantity: Quantity) { self.quantity = quantity }

    /// The months of one span in which something is counted.
    typealias Spans = [Cell.Span: [Month: Int64]]

    /// What the events of one group add, each cell that is not zero.
    ///
    /// A group holds every event that may decide what another of it adds: see `Quantity.grouping`. Events of other kinds may be
    /// among them. In the group of a lawyer the events name that lawyer alone.
    public func cells(of group: [CountedEvent]) -> [Cell: Int64] {
        change(from: [], to: group, by: group)
    }

    /// What changes when a group becomes another one, by the events that came or went.
    public func change(
        from before: [CountedEvent],
        to after: [CountedEvent],
        by changed: [CountedEvent],
    ) -> [Cell: Int64] {
        let changed = changed.filter(admits)
        guard !changed.isEmpty else { return [:] }
        let (before, after) = (before.filter(admits), after.filter(admits))
        var cells: [Cell: Int64] = [:]
        add(spans(of: after), 1, under: nil, "", to: &cells)
        add(spans(of: before), -1, under: nil, "", to: &cells)
        for breakdown in quantity.breakdowns {
            for word in Set(changed.flatMap { $0.words[breakdown] ?? [] }) {
                func isUnder(_ event: CountedEvent) -> Bool {
                    event.words[breakdown]?.contains(word) ?? false
                }
                add(spans(of: after.filter(isUnder)), 1, under: breakdown, word, to: &cells)
                add(spans(of: before.filter(isUnder)), -1, under: breakdown, word, to: &cells)
            }
        }
        return cells.filter { $0.value != 0 }
    }

    /// Whether an event counts, in some period; one without an enterprise is never a distinct enterprise.
    public func admits(_ event: CountedEvent) -> Bool {
        switch quantity.counting {
        case .distinct(.party), .inForce(.party):
            event.party != nil && quantity.selection.admits(event)
        default: quantity.selection.admits(event)
        }
    }

    /// The months that decide where an event counts; nil for one that does not.
    public func months(of event: CountedEvent) -> CountedMonths? {
        guard let day = quantity.selection.day(of: event) else { return nil }
        let month = Month(of: day)
        guard quantity.selection.doneWithin else { return CountedMonths(month) }
        return event.done.map { CountedMonths(month, Month(of: $0)) }
    }

    /// What one that is counted once adds, by the months in which it appears.
    public func cells(
        of months: Set<CountedMonths>,
        under breakdown: Breakdown?,
        _ word: String,
    ) -> [Cell: Int64] {
        var cells: [Cell: Int64] = [:]
        add(Tally.firsts(months), 1, under: breakdown, word, to: &cells)
        return cells
    }

    private func add(
        _ spans: Spans,
        _ sign: Int64,
        under breakdown: Breakdown?,
        _ word: String,
        to cells: inout [Cell: Int64],
    ) {
        for (span, months) in spans {
            for (month, count) in months where count != 0 {
                let cell = Cell(
                    quantity: quantity.id,
                    span: span,
                    breakdown: breakdown,
                    word: word,
                    month: month,
                )
                cells[cell, default: 0] += sign * count
            }
        }
    }

    private func spans(of events: [CountedEvent]) -> Spans {
        guard !events.isEmpty else { return [:] }
        return switch quantity.counting {
        case .events(once: .none): counted(events) { _ in 1 }
        case .sum(let measure): counted(events) { $0.measures[measure] ?? 0 }
        case .events(once: .partyAndDay): onceEachDay(events)
        case .distinct: Tally.firsts(Set(events.compactMap(months)))
        case .inForce(.none):
            events.reduce(into: [:]) { spans, event in
                Tally.add(Tally.changes([event]), to: &spans)
            }
        case .inForce: Tally.changes(events)
        }
    }
}

extension Tally {
    /// Events or their measures by month; where both days must lie in the period, by the later one in each span that holds both.
    private func counted(_ events: [CountedEvent], _ value: (CountedEvent) -> Int64) -> Spans {
        var spans: Spans = [:]
        for event in events {
            guard let months = months(of: event) else { continue }
            for span in countedSpans where months.areWithin(span) {
                spans[span, default: [:]][months.later, default: 0] += value(event)
            }
        }
        return spans
    }

    /// Each enterprise once for each day, in each span at the first of its events that counts there.
    private func onceEachDay(_ events: [CountedEvent]) -> Spans {
        var spans: Spans = [:]
        let days = Dictionary(grouping: events) { event in
            [event.countedAs, quantity.selection.day(of: event)?.description ?? ""]
        }
        for events in days.values {
            let months = events.compactMap(months)
            for span in countedSpans {
                let first = months.filter { $0.areWithin(span) }.map(\.later).min()
                if let first { spans[span, default: [:]][first, default: 0] += 1 }
            }
        }
        return spans
    }

    private var countedSpans: [Cell.Span] {
        quantity.selection.doneWithin ? Cell.Span.lengths : [.month]
    }

    /// The first month in each month, quarter and year.
    private static func firsts(_ months: Set<CountedMonths>) -> Spans {
        var firsts: [Cell.Span: [Month: Month]] = [:]
        for months in months {
            for span in Cell.Span.lengths where months.areWithin(span) {
                let start = span.start(of: months.later)
                let first = firsts[span, default: [:]][start] ?? months.later
                firsts[span, default: [:]][start] = min(first, months.later)
            }
        }
        return firsts.mapValues { starts in
            Dictionary(uniqueKeysWithValues: starts.values.map { ($0, 1) })
        }
    }
}
