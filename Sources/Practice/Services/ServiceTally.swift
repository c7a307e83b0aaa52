/// What a number of service records come to; void ones and repeated advice are left out.
public struct ServiceTally: Hashable, Sendable {
    /// How many services.
    public private(set) var count = 0
    /// How many of them the client confirmed.
    public private(set) var confirmed = 0
    /// The time recorded, in tenths of an hour.
    public private(set) var tenths = 0
    /// How many of them lack the time of a lawyer.
    public private(set) var withoutHours = 0
    /// How many people attended trainings.
    public private(set) var attendees = 0
    /// The loss recovered, by evidence.
    public private(set) var recovered: [EvidenceGrade: MoneyAmount] = [:]
    /// The loss averted and confirmed, by evidence.
    public private(set) var averted: [EvidenceGrade: MoneyAmount] = [:]
    /// The loss averted that the enterprise has not confirmed: it does not count.
    public private(set) var unconfirmed = MoneyAmount.zero
    /// How many disputes were resolved.
    public private(set) var resolved = 0

    /// Counts records; of repeated advice the record that was written first.
    public init(_ records: some Sequence<ServiceRecord>) {
        var consults: Set<[String]> = []
        for record in records.sorted(by: { $0.number < $1.number }) where record.voided == nil {
            if let key = record.consultKey, !consults.insert(key).inserted { continue }
            add(record)
        }
    }

    private mutating func add(_ record: ServiceRecord) {
        count += 1
        tenths += record.tenths
        if record.confirmation != nil { confirmed += 1 }
        if record.lacksHours { withoutHours += 1 }
        attendees += record.details.attendees ?? 0
        if record.details.dispute?.isResolved == true { resolved += 1 }
        guard let loss = record.details.loss else { return }
        switch loss.kind {
        case _ where !loss.counts: unconfirmed = .sum([unconfirmed, loss.amount])
        case .recovered:
            recovered[loss.grade] = .sum([recovered[loss.grade] ?? .zero, loss.amount])
        case .averted: averted[loss.grade] = .sum([averted[loss.grade] ?? .zero, loss.amount])
        }
    }

    /// All that was recovered.
    public var totalRecovered: MoneyAmount { .sum(recovered.values) }

    /// All that was averted and confirmed.
    public var totalAverted: MoneyAmount { .sum(averted.values) }
}
