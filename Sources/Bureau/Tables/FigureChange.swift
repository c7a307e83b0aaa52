/// By how much a figure changed against the year before 同比.
public struct FigureChange: Hashable, Sendable {
    /// Tenths of a per cent, or of a percentage point.
    public let tenths: Int
    /// Whether it is in percentage points, as for rates.
    public let isPoints: Bool

    /// Creates it.
    public init(tenths: Int, isPoints: Bool) {
        self.tenths = tenths
        self.isPoints = isPoints
    }

    /// The change in per cent; nil where there was nothing before.
    init?(_ now: Double, since then: Double) {
        guard then > 0 else { return nil }
        self.init(tenths: Int(((now - then) / then * 1000).rounded()), isPoints: false)
    }

    /// The number with its sign, such as `+12.3`.
    public var text: String {
        let sign = tenths > 0 ? "+" : tenths < 0 ? "-" : ""
        let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return "\(sign)\(whole).\(part)"
    }
}
