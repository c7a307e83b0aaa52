public import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Practice

extension BureauDesk {
    /// The indicators that a query means, in the order of the book.
    public func indicators(_ query: TableQuery) throws -> [Indicator] {
        guard !query.indicators.isEmpty else {
            return book.indicators.filter { $0.isPublicService == query.services }
        }
        let wanted = try query.indicators.flatMap { name in
            let found = book.indicators.filter { $0.id == name || $0.number == name }
            guard !found.isEmpty else { throw book.unknown(name) }
            return found.map(\.id)
        }
        return book.indicators.filter { wanted.contains($0.id) }
    }

    /// The table by no breakdown or by one.
    public func table(_ query: TableQuery) throws -> StatisticsTable {
        try requirePublishable(query)
        let indicators = try indicators(query)
        let builder = try builder(of: indicators, query)
        guard let breakdown = query.breakdowns.first else {
            return try builder.table(of: indicators)
        }
        guard indicators.contains(where: { $0.breakdowns.contains(breakdown) }) else {
            throw Diagnostic.workflow("noSuchBreakdown", ["breakdown": .message(breakdown.name)])
        }
        return try builder.table(of: indicators, by: breakdown)
    }

    /// The tables by two breakdowns, one for each indicator that has both.
    public func crossTables(_ query: TableQuery) throws -> [CrossTable] {
        guard query.breakdowns.count == 2 else { return [] }
        try requirePublishable(query)
        let indicators = try indicators(query)
        let builder = try builder(of: indicators, query)
        let crosses = indicators.compactMap { indicator in
            CrossBuilder(indicator, by: query.breakdowns[0], query.breakdowns[1], builder)
                .map { (indicator, $0) }
        }
        guard !crosses.isEmpty else {
            let names = query.breakdowns.map { $0.rawValue }.joined(separator: ", ")
            throw Diagnostic.workflow("noSuchBreakdown", ["breakdown": .text(names)])
        }
        return try crosses.map { indicator, cross in
            try cross.table(of: try events(of: indicator, query))
        }
    }

    /// The events that may count in the period, as they stand now.
    private func events(of indicator: Indicator, _ query: TableQuery) throws -> [CountedEvent] {
        var filter = EventFilter()
        filter.kinds = indicator.quantities.reduce(into: []) { $0.formUnion($1.selection.kinds) }
        let isByDay = indicator.quantities.allSatisfy { !$0.isStock && $0.selection.by == .day }
        if isByDay { filter.days = query.period.firstDay...query.period.lastDay }
        return try districts(query).flatMap { try ledger.events(filter, in: $0) }
    }

    /// The builder of the tables, with every figure that they need.
    private func builder(
        of indicators: [Indicator],
        _ query: TableQuery,
    ) throws -> StatisticsBuilder {
        let periods = StatisticsBuilder.periods(for: query.period, publishedBy: query.publishedBy)
        return StatisticsBuilder(
            book,
            over: query.period,
            try figures(of: indicators, over: periods, query),
            publishedBy: query.publishedBy,
        )
    }

    /// The figures of some indicators over periods, in total, by the breakdowns of the query, and by grade.
    public func figures(
        of indicators: [Indicator],
        over periods: [ReportingPeriod],
        _ query: TableQuery,
    ) throws -> CountedFigures {
        let own = indicators.flatMap(\.quantities)
        let behind = query.publishedBy == nil ? [] : own.compactMap(book.contributors)
        let quantities = own + behind
        var counted = CountedFigures()
        let words = Set(query.breakdowns + (query.breakdowns.isEmpty ? [.grade] : []))
        for breakdown in [nil] + words.map(Optional.some) {
            let some = breakdown.map { word in
                quantities.filter { $0.breakdowns.contains(word) }
            }
            let asked = some ?? quantities
            guard !asked.isEmpty else { continue }
            let figures = try ledger.figures(
                of: asked,
                over: periods,
                by: breakdown,
                in: districts(query),
            )
            for (key, value) in figures.values {
                counted.note(
                    value,
                    of: key.quantity,
                    over: key.period,
                    by: breakdown,
                    word: key.word,
                )
            }
        }
        return counted
    }

    func districts(_ query: TableQuery) -> [DistrictCode] {
        query.districts.isEmpty ? [profile.district] : query.districts
    }
}

extension Indicator {
    /// Whether it belongs to the ledger of public legal services.
    public var isPublicService: Bool {
        quantities.allSatisfy { $0.selection.kinds == [.publicService] }
    }

    /// The kinds of event that it counts.
    public var kinds: Set<FiledEventKind> {
        quantities.reduce(into: []) { $0.formUnion($1.selection.kinds) }
    }
}
