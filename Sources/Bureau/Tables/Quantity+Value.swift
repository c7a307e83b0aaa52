public import Checklists

extension Quantity {
    /// What events as they stand amount to over any days, both counted in.
    public func value(
        of events: some Sequence<CountedEvent>,
        from first: CalendarDate,
        through last: CalendarDate,
    ) -> Int64 {
        let counted = events.filter { selection.admits($0) && holds($0, from: first, through: last) }
        switch counting {
        case .events(once: .none), .inForce(.none): return Int64(counted.count)
        case .sum(let measure): return counted.reduce(0) { $0 + ($1.measures[measure] ?? 0) }
        case .events(once: .partyAndDay):
            let keys = counted.map { event in
                [event.party ?? event.subject.text, selection.day(of: event)?.description ?? ""]
            }
            return Int64(Set(keys).count)
        case .distinct(.party), .inForce(.party):
            return Int64(Set(counted.compactMap(\.party)).count)
        case .distinct(.lawyer), .inForce(.lawyer):
            return Int64(Set(counted.flatMap { $0.words[.lawyer] ?? [] }).count)
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
