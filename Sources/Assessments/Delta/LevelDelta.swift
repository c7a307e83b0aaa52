/// The number of findings of one level then and now.
public struct LevelDelta: Hashable, Codable, Sendable {
    /// The level.
    public let level: RiskLevel
    /// The number of findings.
    public let count: DeltaSplit
}
