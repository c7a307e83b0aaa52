public import Checklists

/// The money of one kind over all findings, in 分: the sum of what its findings show.
public struct ExposureTotal: Hashable, Codable, Sendable {
    /// A debt that several findings are about, and which of them counts.
    public struct SharedDebt: Hashable, Codable, Sendable {
        /// The debt.
        public let debt: DebtKey
        /// The finding whose amounts count.
        public let counted: FindingKey
        /// The findings whose amounts are in it already.
        public let others: [FindingKey]
    }

    /// What the amounts mean.
    public let kind: ExposureKind
    /// The sum of the lower ends.
    public let low: Int
    /// The sum of the upper ends.
    public let high: Int
    /// The findings whose amounts were added.
    public let findings: [FindingKey]
    /// The debts that counted once.
    public let shared: [SharedDebt]
    /// Findings of this kind with an end that is not known: the total is then at least what it says.
    public let unquantified: [FindingKey]
}
