public import Checklists

extension Quantity {
    /// What events as they stand amount to over any days, both counted in.
    public func value(
        of events: some Sequence<CountedEvent>,
        from first: CalendarDate,
        through last: CalendarDate,
    ) -> Int64 {
        let counted = events.filter {
            selection.admits($0) && holds($0, from: first, through: last)
        }
        switch counting {
        case .events(once: .none), .inForce(.none): return Int64(counted.count)
        case .sum(let measure): return counted.reduce(0) { $0 + ($1.measures[measure] ?? 0) }
        case .events, .distinct, .inForce: return Int64(Set(counted.flatMap(keys)).count)
        }
    }

    /// What an event adds to those before it, whose keys were noted.
    public func value(
        of event: CountedEvent,
        from first: CalendarDate,
        through last: CalendarDate,
        noting seen: inout Set<String>,
    ) -> Int64 {
        guard grouping != .alone else {
            return value(of: CollectionOfOne(event), from: first, through: last)
        }
        guard selection.admits(event), holds(event, from: first, through: last) else { return 0 }
        return keys(of: event).reduce(0) { $0 + (seen.insert($1).inserted ? 1 : 0) }
    }

    /// What is counted once of an event.
    private func keys(of event: CountedEvent) -> [String] {
        switch counting {
        case .distinct(.lawyer), .inForce(.lawyer): return event.words[.lawyer] ?? []
        case .events(once: .some):
            let day = selection.day(of: event)?.description ?? ""
            return ["\(event.party ?? event.subject.text)/\(day)"]
        default: return event.party.map { [$0] } ?? []
        }
    }

    private func holds(
        _ event: CountedEvent,
        from first: CalendarDate,
        through last: CalendarDate,
    ) -> Bool {
        if isStock { return event.day <= last && event.until.map { $0 >= last } ?? true }
        guard let day = selection.day(of: event), first <= day, day <= last else { return false }
        guard selection.doneWithin else { return true }
        return event.done.map { $0 <= last } ?? false
    }
}
