public import Checklists

/// Which part of an interview is gone through.
public struct Selection: Hashable, Sendable {
    /// How deep it goes.
    public enum Extent: Hashable, Sendable {
        /// Every question.
        case full
        /// The quick screen: its points, and of them the questions that hang on no other answer; no papers.
        case screen
    }

    /// How deep it goes.
    public var extent: Extent
    /// Only what one respondent can answer; nil for everything, the lawyer's own figures included.
    public var respondent: Respondent?
    /// Only points of these domains; empty for all.
    public var domains: Set<String>
    /// Only these points; empty for all.
    public var points: Set<RiskPoint.ID>

    /// Creates a selection.
    public init(
        _ extent: Extent = .full,
        respondent: Respondent? = nil,
        domains: Set<String> = [],
        points: Set<RiskPoint.ID> = [],
    ) {
        self.extent = extent
        self.respondent = respondent
        self.domains = domains
        self.points = points
    }

    /// Everything.
    public static let everything = Selection()
    /// The quick screen.
    public static let screen = Selection(.screen)

    /// The profile form is always part of it; of the points those that it names.
    func includes(_ point: RiskPoint, of checklist: Checklist) -> Bool {
        (extent == .full || point.isInScreen)
            && (domains.isEmpty || domains.contains(checklist.domain))
            && (points.isEmpty || points.contains(point.id)
                || point.aliases.contains(where: points.contains))
    }

    func includes(_ entry: WalkEntry) -> Bool {
        (respondent == nil || entry.who == respondent)
            && (extent == .full || (entry.isFirstLevel && !entry.isPaper))
    }
}
