import Bureau

/// In which months lawyers appear under quantities and words, as far as a batch needs it.
struct LawyerMonths {
    /// Where a lawyer appears.
    struct Series: Hashable {
        let quantity: String
        let licence: String
        let breakdown: Breakdown?
        let word: String
    }

    /// A number of events of a series.
    struct Place: Hashable {
        let series: Series
        let months: CountedMonths
    }

    private var events: [Series: [CountedMonths: Int64]] = [:]
    /// By how much the numbers of events changed.
    private(set) var changes: [Place: Int64] = [:]

    /// Takes in what was read.
    mutating func take(_ number: Int64, _ place: Place) {
        events[place.series, default: [:]][place.months] = number
    }

    /// Adds an event or takes one away; what the totals change by.
    mutating func add(
        _ sign: Int64,
        _ event: CountedEvent,
        under tally: Tally,
        to cells: inout [Cell: Int64],
    ) {
        for licence in event.words[.lawyer] ?? [] {
            let own = event.naming(licence)
            guard tally.admits(own), let months = tally.months(of: own) else { continue }
            add(sign, months, .init(tally, licence, nil, ""), tally, &cells)
            for breakdown in tally.quantity.breakdowns {
                for word in own.words[breakdown] ?? [] {
                    add(sign, months, .init(tally, licence, breakdown, word), tally, &cells)
                }
            }
        }
    }

    private mutating func add(
        _ sign: Int64,
        _ months: CountedMonths,
        _ series: Series,
        _ tally: Tally,
        _ cells: inout [Cell: Int64],
    ) {
        changes[Place(series: series, months: months), default: 0] += sign
        let number = events[series, default: [:]][months] ?? 0
        let before = number > 0
        let after = number + sign > 0
        defer { events[series, default: [:]][months] = number + sign }
        guard before != after else { return }
        var appears = Set((events[series] ?? [:]).filter { $0.value > 0 }.keys)
        for (cell, count) in tally.cells(of: appears, under: series.breakdown, series.word) {
            cells[cell, default: 0] -= count
        }
        if after { appears.insert(months) } else { appears.remove(months) }
        for (cell, count) in tally.cells(of: appears, under: series.breakdown, series.word) {
            cells[cell, default: 0] += count
        }
    }
}

extension LawyerMonths.Series {
    fileprivate init(_ tally: Tally, _ licence: String, _ breakdown: Breakdown?, _ word: String) {
        self.init(
            quantity: tally.quantity.id,
            licence: licence,
            breakdown: breakdown,
            word: word,
        )
    }
}

extension CountedEvent {
    /// The event as that of one of its lawyers alone.
    func naming(_ licence: String) -> CountedEvent {
        var event = self
        event.words[.lawyer] = [licence]
        return event
    }
}
