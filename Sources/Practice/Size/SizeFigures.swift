public import Checklists

/// The figures of an enterprise that its size is worked out from; nil where not known.
public struct SizeFigures: Hashable, Codable, Sendable {
    /// People working, dispatched and temporary ones included.
    public let headcount: Int?
    /// Revenue of the last full year, in yuan.
    public let revenue: Rational?
    /// Total assets, in yuan.
    public let assets: Rational?

    /// Creates figures.
    public init(headcount: Int? = nil, revenue: Rational? = nil, assets: Rational? = nil) {
        self.headcount = headcount
        self.revenue = revenue
        self.assets = assets
    }

    /// One figure: people, or yuan.
    public subscript(indicator: SizeIndicator) -> Rational? {
        switch indicator {
        case .headcount: headcount.map { Rational($0) }
        case .revenue: revenue
        case .assets: assets
        }
    }
}
