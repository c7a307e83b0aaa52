import Bureau
import Checklists
import Practice

/// The filings behind a number.
struct Drill {
    private let connection: any LedgerConnection
    private let quantity: Quantity
    private let word: (Breakdown, String)?
    private let district: DistrictCode

    init(
        _ connection: any LedgerConnection,
        _ quantity: Quantity,
        _ word: (Breakdown, String)?,
        _ district: DistrictCode,
    ) {
        self.connection = connection
        self.quantity = quantity
        self.word = word
        self.district = district
    }

    /// Those of a period, in the order of their days.
    func lines(in period: ReportingPeriod) throws -> [FiledLine] {
        var found: Set<FiledLine> = []
        for part in try parts(of: period) {
            found.formUnion(try lines(from: part.first, to: part.last, after: part.position))
        }
        if period.cells(of: quantity) != nil, !quantity.isStock {
            found.formUnion(try moved(into: period))
        }
        return found.sorted { left, right in
            (left.event.day, left.firm.text, left.sequence)
                < (right.event.day, right.firm.text, right.sequence)
        }
    }

    /// The period in parts that were locked at the same time, each with the position up to which filings count in it.
    private func parts(
        of period: ReportingPeriod
    ) throws -> [(first: CalendarDate, last: CalendarDate, position: Int64?)] {
        guard period.cells(of: quantity) != nil else {
            return [(period.firstDay, period.lastDay, nil)]
        }
        let locks = try connection.rows(
            "SELECT month, position FROM locks WHERE district = $1 ORDER BY month",
            [.text(district.digits)],
        ).map { values in
            var row = LedgerRow(values)
            return (month: try row.month(), position: try row.integer())
        }
        func position(_ month: Month) -> Int64? { locks.first { $0.month >= month }?.position }
        let last = Month(of: period.lastDay)
        // A term is looked at on one day; what must be done within a period is not cut into months.
        if quantity.isStock || quantity.selection.doneWithin {
            return [(period.firstDay, period.lastDay, position(last))]
        }
        var parts: [(first: CalendarDate, last: CalendarDate, position: Int64?)] = []
        for index in Month(of: period.firstDay).index...last.index {
            let month = Month(index: index)
            parts.append((month.firstDay, month.lastDay, position(month)))
        }
        return parts
    }

    private func lines(
        from first: CalendarDate,
        to last: CalendarDate,
        after position: Int64?,
    ) throws -> [FiledLine] {
        var query = self.query
        query.requireStanding(after: position)
        query.require(quantity, from: first, to: last)
        return try lines(query, "e.position")
    }

    /// What late filings added to a period or took from it, however often.
    private func moved(into period: ReportingPeriod) throws -> [FiledLine] {
        let (first, last) = (Month(of: period.firstDay), Month(of: period.lastDay))
        return try ["e.position", "e.replaced_by"].flatMap { column in
            var query = self.query
            let firstMonth = query.bind(LedgerValue(first))
            let lastMonth = query.bind(LedgerValue(last))
            let id = query.bind(.text(quantity.id))
            query.require(
                """
                EXISTS (
                    SELECT 1 FROM adjustments a
                    WHERE a.district = e.district AND a.position = \(column)
                    AND a.counts_in BETWEEN \(firstMonth) AND \(lastMonth)
                    AND a.quantity = \(id)
                )
                """
            )
            return try lines(query, column)
        }
    }

    private var query: EventQuery {
        var query = EventQuery(quantity, in: [district])
        if let (breakdown, word) = word { query.require(breakdown, [word]) }
        return query
    }

    /// The events that a query finds, with the filing whose position a column holds.
    private func lines(
        _ query: EventQuery,
        _ position: String,
    ) throws -> [FiledLine] {
        try connection.rows(
            """
            SELECT \(StandingEvent.selected), f.id, f.sequence FROM \(query.source)
            JOIN filings f ON f.district = e.district AND f.position = \(position)
            WHERE \(query.condition)
            """,
            query.statement.arguments,
        ).map { values in
            let event = try StandingEvent(values)
            var row = LedgerRow(Array(values.suffix(2)))
            return FiledLine(
                filing: try row.id(),
                firm: event.firm,
                sequence: try row.integer(),
                event: event.event,
            )
        }
    }
}
