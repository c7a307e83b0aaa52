extension Tally {
    /// What some events come to in the months of one year, from its beginning; a stock as it stands at the end.
    public func value(of events: [CountedEvent], _ months: ClosedRange<Month>) -> Int64 {
        groups(of: events).reduce(0) { total, group in
            cells(of: group).reduce(total) { total, entry in
                let (cell, count) = entry
                guard cell.breakdown == nil else { return total }
                let counts =
                    switch cell.span {
                    case .change: cell.month <= months.upperBound
                    case .year: months.contains(cell.month)
                    case .month: !quantity.hasSpans && months.contains(cell.month)
                    case .quarter: false
                    }
                return counts ? total + count : total
            }
        }
    }

    /// The events that decide together what each adds.
    private func groups(of events: [CountedEvent]) -> [[CountedEvent]] {
        switch quantity.grouping {
        case .alone: events.map { [$0] }
        case .party: Dictionary(grouping: events) { $0.party ?? "" }.map(\.value)
        case .lawyer:
            Dictionary(
                grouping: events.flatMap { event in
                    (event.words[.lawyer] ?? []).map { ($0, event) }
                },
                by: \.0,
            ).map { $0.value.map(\.1) }
        }
    }
}
