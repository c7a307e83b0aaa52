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

    /// The clients without a service for some days, the longest first.
    public func dormantClients(
        days: Int,
        _ query: ListQuery = ListQuery(),
    ) throws -> [DormantClient] {
        var query = query
        (query.limit, query.offset) = (nil, 0)
        query.term = TermFilter(
            on: today,
            [.inForce],
            idleSince: today.adding(days: 1 - max(1, days)),
        )
        let dormant = try all(Retainer.self, query).compactMap { try client($0, idleFor: days) }
        guard query.sort == nil else { return dormant }
        return dormant.sorted { ($1.days, $0.retainer.number) < ($0.days, $1.retainer.number) }
    }

    private func client(_ retainer: Retainer, idleFor days: Int) throws -> DormantClient? {
        let begun = try begin(of: retainer)
        guard today.dayNumber - begun.dayNumber >= days else { return nil }
        let records = try services(of: retainer.enterprise).filter { $0.voided == nil }
        let last = records.last
        let since = max(last?.details.day ?? begun, begun)
        guard today.dayNumber - since.dayNumber >= days else { return nil }
        let owed = retainer.deliveries(records).reduce(0) { $0 + ($1.remaining ?? 0) }
        return DormantClient(
            retainer: retainer,
            last: last,
            since: since,
            days: today.dayNumber - since.dayNumber,
            owed: owed,
        )
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
