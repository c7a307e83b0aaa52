/// The findings by likelihood and impact, as they finally stand.
public struct HeatMap: Hashable, Codable, Sendable {
    /// A cell with at least one finding.
    public struct Cell: Hashable, Codable, Sendable {
        /// The likelihood, 1 to 5.
        public let likelihood: Int
        /// The impact, 1 to 5.
        public let impact: Int
        /// The findings, restricted ones among them: print their number, not their names.
        public let findings: [FindingKey]
    }

    /// The cells that hold a finding, by likelihood, then impact.
    public let cells: [Cell]

    init(of findings: [AssessedFinding]) {
        let grouped = Dictionary(grouping: findings.filter(\.counts)) { finding in
            finding.rating.final.likelihood * 10 + finding.rating.final.impact
        }
        cells = grouped.sorted { $0.key < $1.key }.map { code, findings in
            Cell(likelihood: code / 10, impact: code % 10, findings: findings.map(\.key))
        }
    }

    /// How many findings a cell holds.
    public func count(likelihood: Int, impact: Int) -> Int {
        cells.first { $0.likelihood == likelihood && $0.impact == impact }?.findings.count ?? 0
    }
}
