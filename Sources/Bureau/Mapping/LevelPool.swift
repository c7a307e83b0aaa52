public import Checklists
public import Practice

/// The findings of one issued report by domain and level, on their way into a pool that tells of no enterprise.
public struct LevelPool: Sendable {
    /// The findings of one report.
    public struct Entry: Sendable {
        /// The checkup.
        public let checkup: Checkup.ID
        /// The month of the first issue.
        public let month: Month
        /// The domain and the level of each finding.
        public let findings: [(domain: FiledCode, level: FiledCode)]

        /// Creates an entry.
        public init(
            checkup: Checkup.ID,
            month: Month,
            findings: [(domain: FiledCode, level: FiledCode)],
        ) {
            self.checkup = checkup
            self.month = month
            self.findings = findings
        }
    }

    /// A pool that is large enough to be filed, and the checkups in it.
    public struct Filled: Sendable {
        /// What is filed.
        public let levels: PooledLevels
        /// The checkups, which go into no other pool.
        public let checkups: [Checkup.ID]
    }

    /// The pools of months that are over, smaller ones held over until enough checkups have come together.
    public static func filled(_ entries: [Entry], before month: Month) -> [Filled] {
        let over = Dictionary(grouping: entries.filter { $0.month < month }) { $0.month }
        var waiting: [Entry] = []
        var filled: [Filled] = []
        for month in over.keys.sorted() {
            waiting += over[month] ?? []
            guard waiting.count >= PooledLevels.fewest else { continue }
            filled.append(
                Filled(
                    levels: PooledLevels(
                        year: month.year,
                        month: month.month,
                        checkups: waiting.count,
                        findings: counts(waiting),
                    ),
                    checkups: waiting.map(\.checkup).sorted(),
                )
            )
            waiting = []
        }
        return filled
    }

    private static func counts(_ entries: [Entry]) -> [PooledLevels.Count] {
        var counts: [FiledCode: [FiledCode: Int]] = [:]
        for finding in entries.flatMap(\.findings) {
            counts[finding.domain, default: [:]][finding.level, default: 0] += 1
        }
        return counts.keys.sorted().flatMap { domain in
            (counts[domain] ?? [:]).sorted { $0.key < $1.key }.map { level, count in
                PooledLevels.Count(domain: domain, level: level, count: count)
            }
        }
    }
}
