import Diagnostics

/// A checklist with its checked expressions.
public struct CompiledChecklist: Sendable {
    /// The checklist.
    public let checklist: Checklist
    /// For which enterprises it is meant, over the profile alone; nil for all.
    public let applies: Expression?
    /// The points, in the order in which they are asked.
    public let points: [CompiledPoint]
    private let positions: [RiskPoint.ID: Int]

    init(checklist: Checklist, applies: Expression?, points: [CompiledPoint]) {
        self.checklist = checklist
        self.applies = applies
        self.points = points
        positions = Dictionary(
            points.enumerated().map { ($1.point.id, $0) },
            uniquingKeysWith: { first, _ in first },
        )
    }

    /// A checklist without a point, for expressions over the profile alone.
    static let empty = CompiledChecklist(
        checklist: Checklist(
            id: "",
            version: 0,
            domain: "",
            title: LocalizedText(same: ""),
            verifiedOn: .epoch,
            points: [],
        ),
        applies: nil,
        points: [],
    )

    /// The position of a point, by its id.
    public func position(of id: RiskPoint.ID) -> Int? { positions[id] }
}
