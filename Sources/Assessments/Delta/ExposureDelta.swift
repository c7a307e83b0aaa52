public import Checklists

/// The money of one kind then and now; amounts of different kinds are never added up.
public struct ExposureDelta: Hashable, Codable, Sendable {
    /// What the amounts mean.
    public let kind: ExposureKind
    /// The lower ends, in 分.
    public let low: DeltaSplit
    /// The upper ends, in 分.
    public let high: DeltaSplit
    /// Whether an amount in one of the columns is not known, so that its total is at least what it says.
    public let isAtLeast: Bool
}
