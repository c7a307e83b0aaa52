import Bureau
import BureauLedger
import Checklists

/// Counts what the figures of a bulletin are made of: from the kept totals, and who is behind a sum from the events.
struct BulletinCounting {
    let desk: BureauDesk
    let year: Int

    private var years: [ReportingPeriod] { [.year(year), .year(year - 1)] }

    /// The days of the two years, by which the ledger counts what it keeps no totals of.
    private var days: [ReportingPeriod] { years.map { .days($0.firstDay, $0.lastDay) } }

    func counts(of indicators: [Indicator]) throws -> BulletinCounts {
        let quantities = indicators.flatMap(\.quantities)
        let sums = indicators.filter(\.isGuarded).flatMap(\.quantities).filter(\.isSum)
        let values = try figures(quantities, over: years)
        let sources = try figures(sums.map(\.sources), over: days)
        var counts: [String: BulletinCounts.Count] = [:]
        for quantity in quantities {
            let (now, before) = values.pair(quantity.id, years)
            let behind =
                quantity.isSum ? sources.pair(quantity.sources.id, days) : (now, before)
            counts[quantity.id] = BulletinCounts.Count(
                value: now,
                lastYear: before,
                sources: behind.0,
                lastSources: behind.1,
            )
        }
        for indicator in indicators {
            guard case .joint(let parts) = indicator.rule, indicator.breakdowns.contains(.grade)
            else { continue }
            for part in parts { counts[part.id]?.grades = try grades(of: part) }
        }
        return BulletinCounts(counts)
    }

    private func grades(of part: Quantity) throws -> [String: BulletinCounts.Grade] {
        let values = try figures([part], over: [years[0]], by: .grade)
        let sources = try figures([part.sources], over: [days[0]], by: .grade)
        var grades: [String: BulletinCounts.Grade] = [:]
        for word in values.words where !word.isEmpty {
            grades[word] = BulletinCounts.Grade(
                value: values.value(of: part.id, years[0], word: word),
                sources: sources.value(of: part.sources.id, days[0], word: word),
            )
        }
        return grades
    }

    private func figures(
        _ quantities: [Quantity],
        over periods: [ReportingPeriod],
        by breakdown: Breakdown? = nil,
    ) throws -> Figures {
        guard !quantities.isEmpty else { return Figures() }
        return try desk.ledger.figures(
            of: quantities,
            over: periods,
            by: breakdown,
            in: [desk.profile.district],
        )
    }
}

extension Figures {
    /// The values of a quantity over two periods.
    fileprivate func pair(_ id: String, _ periods: [ReportingPeriod]) -> (Int64, Int64) {
        (value(of: id, periods[0]), value(of: id, periods[1]))
    }
}

extension Quantity {
    /// Whether it is a sum of a measure.
    fileprivate var isSum: Bool { if case .sum = counting { true } else { false } }
}
