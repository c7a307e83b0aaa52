public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// A client with a retainer in force for whom nothing was done in a long time.
    public struct DormantClient: Sendable {
        /// The retainer.
        public let retainer: Retainer
        /// The last service, if there ever was one.
        public let last: ServiceRecord?
        /// The day from which the days count: the last service, or the beginning of the retained relation.
        public let since: CalendarDate
        /// The days without a service.
        public let days: Int
        /// How many promised services are still owed.
        public let owed: Int
    }

    /// One page of the clients without a service for some days, the longest first.
    public func dormantPage(
        days: Int,
        _ query: ListQuery = ListQuery(),
    ) throws -> RecordPage<DormantClient> {
        let page = RecordPage(cutting: try idle(for: max(1, days), query), by: query)
        return RecordPage(
            records: try page.records.map { idle in
                let retainer = idle.retainer
                let records = try services(of: retainer.enterprise).filter { $0.voided == nil }
                return DormantClient(
                    retainer: retainer,
                    last: records.last,
                    since: idle.since,
                    days: today.dayNumber - idle.since.dayNumber,
                    owed: retainer.deliveries(records).reduce(0) { $0 + ($1.remaining ?? 0) },
                )
            },
            total: page.total,
            offset: page.offset,
        )
    }

    private struct Idle {
        let retainer: Retainer
        let since: CalendarDate
    }

    private func idle(for days: Int, _ query: ListQuery) throws -> [Idle] {
        var query = query
        (query.limit, query.offset, query.statuses) = (nil, 0, [])
        query.term = TermFilter(on: today, [.inForce], idleSince: today.adding(days: 1 - days))
        let retainers = try all(Retainer.self, query)
        let last = try lastServices(of: retainers)
        let idle = try zip(retainers, last).compactMap { retainer, last -> Idle? in
            let begin = try begin(of: retainer)
            let since = max(last ?? begin, begin)
            return today.dayNumber - since.dayNumber >= days
                ? Idle(retainer: retainer, since: since) : nil
        }
        guard query.sort == nil else { return idle }
        return idle.sorted {
            ($0.since, $0.retainer.number) < ($1.since, $1.retainer.number)
        }
    }

    /// The day of the last service to the client of each retainer.
    private func lastServices(of retainers: [Retainer]) throws -> [CalendarDate?] {
        try folder.journal.read(tables: { tables in
            try retainers.map { retainer in
                try tables.rows(
                    """
                    SELECT max(day) FROM records
                    WHERE owner = ? AND party = ? AND register = 'services' AND day <= ? AND status <> 'void'
                    """,
                    .text(scope.owner),
                    .text(retainer.enterprise.text),
                    .integer(Int64(today.dayNumber)),
                ).first?.first?.integer.flatMap { CalendarDate(dayNumber: Int($0)) }
            }
        })
    }

    /// The first day of the contracts that follow each other without a gap up to this one.
    private func begin(of retainer: Retainer) throws -> CalendarDate {
        guard retainer.renewalOf != nil else { return retainer.terms.start }
        var begin = retainer.terms.start
        for earlier in try renewals(of: retainer).reversed() where earlier.terms.start < begin {
            guard earlier.lastDay?.adding(days: 1) == begin else { break }
            begin = earlier.terms.start
        }
        return begin
    }
}
