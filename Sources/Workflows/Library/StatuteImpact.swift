public import Checklists

/// What a change of a statute touches in a library.
public struct StatuteImpact: Sendable {
    /// A point that cites the statute.
    public struct Point: Sendable {
        /// The point.
        public let point: RiskPoint
        /// Its citations that speak of the law before and after the change at once.
        public let citations: [Citation]
        /// Its citations that already provide for the change.
        public let settled: [Citation]
    }

    /// The change.
    public let change: StatuteChange
    /// The points that cite the statute, in the order of the library.
    public let points: [Point]

    /// What a change touches.
    public init(of change: StatuteChange, on library: Library) {
        self.change = change
        points = library.points.map(\.point).compactMap { point in
            let citing = point.citations.filter {
                library.statutes.statute($0.statute)?.title == change.statute.title
            }
            guard !citing.isEmpty else { return nil }
            return Point(
                point: point,
                citations: citing.filter(change.touches),
                settled: citing.filter { !change.touches($0) },
            )
        }
    }

    /// The changes of the statutes that a library cites, in a time, by day; of one statute alone where it is named.
    public static func changes(
        in library: Library,
        after start: CalendarDate,
        through end: CalendarDate,
        of statute: Statute? = nil,
    ) -> [StatuteImpact] {
        let statutes = statute.map { [$0] } ?? library.statutes.statutes
        let changes = statutes.flatMap { $0.changes(after: start, through: end) }
        let impacts = changes.map { StatuteImpact(of: $0, on: library) }
        return impacts.filter { statute != nil || !$0.points.isEmpty }
            .sorted { $0.change.day < $1.change.day }
    }
}
