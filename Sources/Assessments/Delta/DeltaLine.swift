import Checklists
public import Diagnostics

/// One finding in the three columns: then, last time's answers under the later library, and now.
public struct DeltaLine: Hashable, Codable, Sendable {
    /// How a finding stands in a column.
    public struct Cell: Hashable, Codable, Sendable {
        /// The level that counts.
        public let level: RiskLevel
        /// What it weighs in sums, 1 to 25.
        public let weight: Int
        /// The money at stake.
        public let exposure: AssessedExposure?

        init(_ finding: AssessedFinding) {
            level = finding.level
            weight = finding.rating.final.weight
            exposure = finding.exposure
        }
    }

    /// The finding.
    public let finding: FindingKey
    /// Its title, as it stands in the latest column that has it.
    public let title: LocalizedText
    /// The domain's code.
    public let domain: String
    /// Whether it belongs into the sealed annex.
    public let isRestricted: Bool
    /// In the earlier checkup; nil where it did not hold or was dismissed.
    public let then: Cell?
    /// Last time's answers and decisions under the later library, on its base date.
    public let rescored: Cell?
    /// In the later checkup.
    public let now: Cell?
    /// Why the second column differs from the first; nil where it does not.
    public let firstCause: DeltaCause?
    /// Why the last column differs from the second; nil where it does not.
    public let secondCause: DeltaCause?
}
