import Checklists

extension Tally {
    /// When something came into force and went out, by the last days of months, however many events overlap.
    static func changes(_ events: [CountedEvent]) -> Spans {
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

    static func add(_ more: Spans, to spans: inout Spans) {
        for (span, months) in more {
            spans[span, default: [:]].merge(months) { $0 + $1 }
        }
    }
}
