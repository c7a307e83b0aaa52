public import Checklists

/// The money at stake per kind; amounts of different kinds are never added up, and one debt counts once.
///
/// Of several findings about one debt the one with the largest upper end counts, with its own lower end.
public struct ExposureTotals: Hashable, Codable, Sendable {
    /// A total for each kind that occurs, in the order of the kinds.
    public let totals: [ExposureTotal]

    /// The totals of the findings that count.
    public init(of findings: [AssessedFinding]) {
        var shares: [ExposureKind: [Share]] = [:]
        for finding in findings where finding.counts {
            guard let exposure = finding.exposure else { continue }
            shares[exposure.kind, default: []].append(Share(key: finding.key, exposure: exposure))
        }
        totals = ExposureKind.allCases.compactMap { kind in
            shares[kind].map { ExposureTotals.total(kind, $0) }
        }
    }

    /// The total of one kind; nil when no finding has it.
    public subscript(kind: ExposureKind) -> ExposureTotal? { totals.first { $0.kind == kind } }
}

extension ExposureTotals {
    private struct Share {
        let key: FindingKey
        let exposure: AssessedExposure

        /// Larger is what counts of one debt.
        var rank: (Int, Int) {
            (exposure.high ?? exposure.low ?? .min, exposure.low ?? .min)
        }
    }

    private static func total(_ kind: ExposureKind, _ shares: [Share]) -> ExposureTotal {
        var counted: [Share] = []
        var places: [DebtKey: Int] = [:]
        var others: [DebtKey: [FindingKey]] = [:]
        for share in shares {
            guard let debt = share.exposure.debt, let place = places[debt] else {
                if let debt = share.exposure.debt { places[debt] = counted.count }
                counted.append(share)
                continue
            }
            let isLarger = share.rank > counted[place].rank
            others[debt, default: []].append(isLarger ? counted[place].key : share.key)
            if isLarger { counted[place] = share }
        }
        return ExposureTotal(
            kind: kind,
            low: sum(counted) { $0.low ?? 0 },
            high: sum(counted) { $0.high ?? $0.low ?? 0 },
            findings: counted.map(\.key),
            shared: counted.compactMap { share in
                share.exposure.debt.flatMap { debt in
                    others[debt].map {
                        ExposureTotal.SharedDebt(debt: debt, counted: share.key, others: $0)
                    }
                }
            },
            unquantified: counted.filter { !$0.exposure.isKnown }.map(\.key),
        )
    }

    /// A sum that stays at the largest number instead of overflowing.
    private static func sum(_ shares: [Share], _ end: (AssessedExposure) -> Int) -> Int {
        shares.reduce(0) { total, share in
            let (sum, overflow) = total.addingReportingOverflow(end(share.exposure))
            return overflow ? (total < 0 ? .min : .max) : sum
        }
    }
}
