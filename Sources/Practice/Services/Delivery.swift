/// What a retainer promised of one type of service, and what was delivered.
public struct Delivery: Hashable, Sendable {
    /// The type.
    public let type: ServiceType
    /// How many were promised for the term; nil when none were.
    public let promised: Int?
    /// What was delivered.
    public let delivered: ServiceTally

    /// How many are still owed.
    public var remaining: Int? { promised.map { max(0, $0 - delivered.count) } }
}

extension Retainer {
    /// What was promised against what was delivered, for each type that is one or the other.
    public func deliveries(_ records: [ServiceRecord]) -> [Delivery] {
        let own = Dictionary(grouping: records.filter { $0.details.retainer == id }) {
            $0.details.type
        }
        return ServiceType.allCases.compactMap { type in
            let tally = ServiceTally(own[type] ?? [])
            guard terms.promised[type] != nil || tally.count > 0 else { return nil }
            return Delivery(type: type, promised: terms.promised[type], delivered: tally)
        }
    }
}
