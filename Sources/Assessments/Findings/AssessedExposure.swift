public import Checklists

/// The money at stake in a finding, in 分.
public struct AssessedExposure: Hashable, Codable, Sendable {
    /// What the amount means.
    public let kind: ExposureKind
    /// The lower end; nil when it is not known.
    public let low: Int?
    /// The upper end; nil when it is not known.
    public let high: Int?
    /// The debt that it is about.
    public let debt: DebtKey?
    /// The facts for want of which an end is not known.
    public let missing: [FactAddress]

    /// Creates an exposure.
    public init(
        kind: ExposureKind,
        low: Int?,
        high: Int?,
        debt: DebtKey? = nil,
        missing: [FactAddress] = [],
    ) {
        self.kind = kind
        self.low = low
        self.high = high
        self.debt = debt
        self.missing = missing
    }

    /// Whether both ends are known.
    public var isKnown: Bool { low != nil && high != nil }
}
