public import Bureau
import Checklists
import Practice

extension Ledger {
    /// Events as they stand now, in the order of their days.
    public func events(
        _ filter: EventFilter,
        in district: DistrictCode,
    ) throws -> [CountedEvent] {
        var query = EventQuery(in: [district])
        query.requireStanding()
        if !filter.kinds.isEmpty {
            query.require(oneOf: filter.kinds.map(\.rawValue).sorted(), "e.kind")
        }
        if let firm = filter.firm { query.require("e.firm", "=", .text(firm.text)) }
        if let party = filter.party { query.require("e.counted_as", "=", .text(party)) }
        if let application = filter.application {
            query.require("e.application", "=", .text(application.text))
        }
        if let days = filter.days {
            query.require("e.day", ">=", LedgerValue(days.lowerBound))
            query.require("e.day", "<=", LedgerValue(days.upperBound))
        }
        return try engine.read { connection in
            try connection.rows(
                """
                SELECT \(StandingEvent.selected) FROM \(query.source) WHERE \(query.condition)
                ORDER BY e.day, e.position, e.part
                """,
                query.statement.arguments,
            )
        }.map { try StandingEvent($0).event }
    }
}
