public import Checklists

/// Which debt an exposure is about: within one checkup and one exposure kind, a debt counts once.
///
/// A key named like a table of its point is about that table's rows and so belongs to the point alone; any other
/// key is shared by all findings of the checkup that name it.
public struct DebtKey: Hashable, Codable, Sendable {
    /// The point that a local key belongs to; nil for a shared key.
    public let point: RiskPoint.ID?
    /// The name.
    public let name: String

    /// The key that a finding of a point names.
    public init(_ name: String, in point: RiskPoint) {
        let isTable = point.tables.contains { $0.id.text == name }
        self.point = isTable ? point.id : nil
        self.name = name
    }

    /// The key as people read it: `D09-01/group`, or `capital_overdue`.
    public var text: String { point.map { "\($0)/\(name)" } ?? name }
}
