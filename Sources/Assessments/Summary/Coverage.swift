/// How much of what concerns the enterprise was looked at.
public struct Coverage: Hashable, Codable, Sendable {
    /// The percentage below which an enterprise without a finding stays without a level.
    public static let gradedFrom = 60

    /// Points with a finding, or with nothing found on any basis.
    public let covered: Int
    /// Points that concern the enterprise.
    public let applicable: Int

    /// Creates a coverage.
    public init(covered: Int, applicable: Int) {
        self.covered = covered
        self.applicable = applicable
    }

    /// The coverage of some points.
    public init(of states: Counts<CheckState>) {
        covered = states.all.filter { $0.key.isCovered }.reduce(0) { $0 + $1.count }
        applicable = states.all.filter { $0.key.isApplicable }.reduce(0) { $0 + $1.count }
    }

    /// The percentage, rounded down; nil when no point concerns the enterprise.
    public var percent: Int? { applicable == 0 ? nil : covered * 100 / applicable }

    /// Whether it is at least 60 %.
    public var isEnough: Bool {
        applicable > 0 && covered * 100 >= applicable * Coverage.gradedFrom
    }
}
