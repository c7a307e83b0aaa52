public import Checklists
public import Practice
import Store

/// Which retainers a list shows by where they stand on a day, without reading them.
public struct TermFilter: Hashable, Sendable {
    /// The day.
    public var day: CalendarDate
    /// Where they stand on it: any of these, or anywhere when there are none.
    public var statuses: [RetainerStatus]
    /// The first day since which the client must have had no service; nil when that does not matter.
    public var idleSince: CalendarDate?

    /// Asks where retainers stand on a day.
    public init(
        on day: CalendarDate,
        _ statuses: [RetainerStatus] = [],
        idleSince: CalendarDate? = nil,
    ) {
        self.day = day
        self.statuses = statuses
        self.idleSince = idleSince
    }

    /// The condition on a row `r` of the records, and its values.
    var statement: (condition: String, values: [Cell]) {
        let day = Cell.integer(Int64(day.dayNumber))
        var conditions: [String] = []
        var values: [Cell] = []
        if !statuses.isEmpty {
            let parts = statuses.map(TermFilter.condition)
            conditions.append("(" + parts.map(\.sql).joined(separator: " OR ") + ")")
            values += parts.flatMap { [Cell](repeating: day, count: $0.days) }
        }
        if let idleSince {
            conditions.append(
                """
                NOT EXISTS (SELECT 1 FROM records AS s WHERE s.owner = r.owner AND s.party = r.party
                    AND s.register = 'services' AND s.day BETWEEN ? AND ? AND s.status <> 'void')
                """
            )
            values += [.integer(Int64(idleSince.dayNumber)), day]
        }
        return (conditions.isEmpty ? "1" : conditions.joined(separator: " AND "), values)
    }

    /// The same rule as `Retainer.status(on:)`, over the status, the first and the last day that the index keeps.
    ///
    /// The plus keeps SQLite from walking the index by day, which would look up nearly every row one by one.
    private static func condition(_ status: RetainerStatus) -> (sql: String, days: Int) {
        switch status {
        case .draft: ("r.status = 'draft'", 0)
        case .upcoming: ("(r.status <> 'draft' AND +r.day > ? AND r.until >= ?)", 2)
        case .inForce: ("(r.status <> 'draft' AND +r.day <= ? AND r.until >= ?)", 2)
        case .expired: ("(r.status = 'signed' AND r.until < ?)", 1)
        case .renewed: ("(r.status = 'renewed' AND r.until < ?)", 1)
        case .terminated:
            ("(r.status = 'terminated' AND (r.until IS NULL OR r.until < ?))", 1)
        }
    }
}
