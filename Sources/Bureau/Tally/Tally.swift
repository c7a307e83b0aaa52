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
    private typealias Spans = [Cell.Span: [Month: Int64]]

    /// What the events of one group add, each cell that is not zero.
    ///
    /// A group holds every event that may decide what another of it adds: see `Quantity.grouping`. Events of other kinds may be
    /// among them.
    public func cells(of group: [CountedEvent]) -> [Cell: Int64] {
        let events = group.filter(quantity.selection.admits)
        guard !events.isEmpty else { return [:] }
        var cells: [Cell: Int64] = [:]
        add(spans(of: events), under: nil, "", to: &cells)
        for breakdown in quantity.breakdowns {
            for (word, some) in Tally.parts(of: events, by: breakdown) {
                add(spans(of: some), under: breakdown, word, to: &cells)
            }
        }
        return cells
    }

    private func add(
        _ spans: Spans,
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
                cells[cell, default: 0] += count
            }
        }
    }

    private static func parts(
        of events: [CountedEvent],
        by breakdown: Breakdown,
    ) -> [String: [CountedEvent]] {
        var parts: [String: [CountedEvent]] = [:]
        for event in events {
            for word in event.words[breakdown] ?? [] { parts[word, default: []].append(event) }
        }
        return parts
    }

    private func spans(of events: [CountedEvent]) -> Spans {
        switch quantity.counting {
        case .events(once: .none): counted(events) { _ in 1 }
        case .sum(let measure): counted(events) { $0.measures[measure] ?? 0 }
        case .events(once: .partyAndDay): counted(firstOfEachDay(events)) { _ in 1 }
        case .distinct: Tally.firsts(events.compactMap(day).map(Month.init(of:)))
        case .inForce(.none):
            events.reduce(into: [:]) { spans, event in
                Tally.add(Tally.changes([event]), to: &spans)
            }
        case .inForce: Tally.changes(events)
        }
    }

    /// Events or their measures by month; where both days must lie in the period, by the later one in each span that holds both.
    private func counted(_ events: [CountedEvent], _ value: (CountedEvent) -> Int64) -> Spans {
        var spans: Spans = [:]
        for event in events {
            guard let day = day(event) else { continue }
            let month = Month(of: day)
            guard quantity.selection.doneWithin else {
                spans[.month, default: [:]][month, default: 0] += value(event)
                continue
            }
            guard let done = event.done else { continue }
            let later = max(month, Month(of: done))
            let holds: [(Cell.Span, Bool)] = [
                (.month, later == month),
                (.quarter, later.quarterStart == month.quarterStart),
                (.year, later.year == month.year),
            ]
            for (span, holdsBoth) in holds where holdsBoth {
                spans[span, default: [:]][later, default: 0] += value(event)
            }
        }
        return spans
    }

    private func day(_ event: CountedEvent) -> CalendarDate? { quantity.selection.day(of: event) }

    private func firstOfEachDay(_ events: [CountedEvent]) -> [CountedEvent] {
        var seen: Set<[String]> = []
        return events.filter { event in
            guard let day = day(event) else { return false }
            return seen.insert([event.party ?? event.subject.text, day.description]).inserted
        }
    }

    /// The first month in each month, quarter and year.
    private static func firsts(_ months: [Month]) -> Spans {
        var firsts: [Cell.Span: [Month: Month]] = [:]
        for month in months {
            let starts: [(Cell.Span, Month)] = [
                (.month, month), (.quarter, month.quarterStart), (.year, month.yearStart),
            ]
            for (span, start) in starts {
                let first = firsts[span, default: [:]][start] ?? month
                firsts[span, default: [:]][start] = min(first, month)
            }
        }
        return firsts.mapValues { starts in
            Dictionary(uniqueKeysWithValues: starts.values.map { ($0, 1) })
        }
    }

    /// When something came into force and went out, by the last days of months, however many events overlap.
    private static func changes(_ events: [CountedEvent]) -> Spans {
        let terms = events.compactMap(Tally.term).sorted { $0.from < $1.from }
        var months: [Month: Int64] = [:]
        var open: (from: Month, end: Month?)?
        func close() {
            guard let open else { return }
            months[open.from, default: 0] += 1
            if let end = open.end { months[end, default: 0] -= 1 }
        }
        for term in terms {
            if let current = open, current.end.map({ term.from <= $0 }) ?? true {
                let end = current.end.flatMap { end in term.end.map { max(end, $0) } }
                open = (current.from, end)
            } else {
                close()
                open = term
            }
        }
        close()
        return months.isEmpty ? [:] : [.change: months.filter { $0.value != 0 }]
    }

    /// The first month at whose end it is in force, and the first after it at whose end it no longer is.
    private static func term(_ event: CountedEvent) -> (from: Month, end: Month?)? {
        let from = Month(of: event.day)
        guard let until = event.until else { return (from, nil) }
        let last = Month(of: until)
        let end = until == last.lastDay ? last.adding(1) : last
        return from < end ? (from, end) : nil
    }

    private static func add(_ more: Spans, to spans: inout Spans) {
        for (span, months) in more {
            spans[span, default: [:]].merge(months) { $0 + $1 }
        }
    }
}
