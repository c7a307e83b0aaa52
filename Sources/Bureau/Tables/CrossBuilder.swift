public import Diagnostics

/// Makes the table of one quantity by two breakdowns from the events of a period.
public struct CrossBuilder: Sendable {
    private let indicator: Indicator
    private let quantity: Quantity
    private let builder: StatisticsBuilder
    private let rowWord: Breakdown
    private let columnWord: Breakdown

    /// Creates it; nil unless the indicator is a plain count or sum that has both breakdowns.
    public init?(
        _ indicator: Indicator,
        by rowWord: Breakdown,
        _ columnWord: Breakdown,
        _ builder: StatisticsBuilder,
    ) {
        guard case .plain(let quantity) = indicator.rule, rowWord != columnWord,
            indicator.breakdowns.isSuperset(of: [rowWord, columnWord])
        else { return nil }
        self.indicator = indicator
        self.quantity = quantity
        self.builder = builder
        self.rowWord = rowWord
        self.columnWord = columnWord
    }

    /// The table of events as they stand; throws when it is for publication and its totals cannot be published.
    public func table(of events: [CountedEvent]) throws(Diagnostic) -> CrossTable {
        let period = builder.period
        let some = events.filter(quantity.selection.admits)
        let rows = words(of: some, rowWord)
        let columns = words(of: some, columnWord)
        let parts = CrossBuilder.parts(some, rowWord, columnWord)
        let values = rows.map { row in columns.map { value(parts[[row, $0]] ?? []) } }
        let open = try open(rows, columns, values)
        func cells(_ events: [CountedEvent], _ isOpen: Bool) -> StatisticsTable.Cell {
            isOpen ? .figure(.amount(value(events).amount)) : .leftOut
        }
        return CrossTable(
            indicator: indicator,
            period: period,
            breakdowns: [rowWord, columnWord],
            rows: rows,
            columns: columns,
            cells: zip(values, open.cells).map { row, isOpen in
                zip(row, isOpen).map { $1 ? .figure(.amount($0.amount)) : .leftOut }
            },
            rowTotals: zip(rows, open.rows).map { cells(having($0, rowWord, some), $1) },
            columnTotals: zip(columns, open.columns).map {
                cells(having($0, columnWord, some), $1)
            },
            total: cells(some, true),
            isPublished: builder.publication != nil,
        )
    }

    private func words(of events: [CountedEvent], _ breakdown: Breakdown) -> [String] {
        let first = builder.period.firstDay
        let last = builder.period.lastDay
        let counted = events.filter { event in
            quantity.value(of: CollectionOfOne(event), from: first, through: last) != 0
        }
        return Set(counted.flatMap { $0.words[breakdown] ?? [] }).sorted()
    }

    private func having(
        _ word: String,
        _ breakdown: Breakdown,
        _ events: [CountedEvent],
    ) -> [CountedEvent] {
        events.filter { $0.words[breakdown]?.contains(word) == true }
    }

    private static func parts(
        _ events: [CountedEvent],
        _ rowWord: Breakdown,
        _ columnWord: Breakdown,
    ) -> [[String]: [CountedEvent]] {
        var parts: [[String]: [CountedEvent]] = [:]
        for event in events {
            for row in event.words[rowWord] ?? [] {
                for column in event.words[columnWord] ?? [] {
                    parts[[row, column], default: []].append(event)
                }
            }
        }
        return parts
    }

    private func value(_ events: [CountedEvent]) -> GuardedValue {
        let (first, last) = (builder.period.firstDay, builder.period.lastDay)
        let behind = builder.book.contributors(of: quantity)
        return quantity.guarded(
            quantity.value(of: events, from: first, through: last),
            contributors: behind?.value(of: events, from: first, through: last),
        )
    }

    private typealias Open = (cells: [[Bool]], rows: [Bool], columns: [Bool])

    private func open(
        _ rows: [String],
        _ columns: [String],
        _ values: [[GuardedValue]],
    ) throws(Diagnostic) -> Open {
        guard let publication = builder.publication, indicator.isGuarded else {
            return (
                values.map { $0.map { _ in true } }, rows.map { _ in true },
                columns.map { _ in true },
            )
        }
        let period = builder.period
        guard publication.isOpen(quantity, over: period),
            let hiddenRows = publication.hidden(quantity, over: period, by: rowWord, rows),
            let hiddenColumns = publication.hidden(
                quantity,
                over: period,
                by: columnWord,
                columns,
            ),
            let hidden = PublishedCross(
                values,
                hiddenRows: hiddenRows,
                hiddenColumns: hiddenColumns,
            ).hidden()
        else {
            throw Diagnostic(
                .error,
                Message("bureau.table.tooSmall", ["threshold": .number(Suppression().threshold)]),
                remedy: Message("bureau.table.tooSmall.remedy"),
            )
        }
        return (
            hidden.map { $0.map { !$0 } }, rows.indices.map { !hiddenRows.contains($0) },
            columns.indices.map { !hiddenColumns.contains($0) },
        )
    }
}
