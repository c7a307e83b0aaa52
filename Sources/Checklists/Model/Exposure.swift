public import Diagnostics

/// The money at stake in a finding.
public struct Exposure: Hashable, Codable, Sendable {
    /// What the amount means.
    public let kind: ExposureKind
    /// The debt that it is about; one debt counts once over all findings that name it.
    public let debt: String?
    /// The lower end; without it the range is one figure.
    public let low: ExpressionText?
    /// The upper end.
    public let high: ExpressionText
    /// How it is worked out.
    public let basis: LocalizedText?

    /// Creates an exposure.
    public init(
        kind: ExposureKind,
        debt: String? = nil,
        low: ExpressionText? = nil,
        high: ExpressionText,
        basis: LocalizedText? = nil,
    ) {
        self.kind = kind
        self.debt = debt
        self.low = low
        self.high = high
        self.basis = basis
    }
}
