import Checklists

/// How a checkup differs from an earlier one of the same enterprise, and why: the honest delta.
///
/// Last time's answers and decisions are assessed anew under the later library and base date. What that changes is the
/// library's or the law's doing; only what the answers change from there is the enterprise's.
public struct AssessmentDelta: Hashable, Codable, Sendable {
    /// Every finding that counts in one of the columns: gravest first, as it is now.
    public let lines: [DeltaLine]
    /// The number of findings by level, gravest first.
    public let levels: [LevelDelta]
    /// The money per kind that occurs.
    public let exposures: [ExposureDelta]
    /// The headline of then.
    public let then: Headline
    /// The headline of last time's answers under the later library.
    public let rescored: Headline
    /// The headline of now.
    public let now: Headline

    /// Compares three assessments: the earlier, the earlier answers under the later library, and the later.
    public init(from then: Assessment, rescored: Assessment, to now: Assessment) {
        let comparison = DeltaComparison(then, rescored, now)
        lines = comparison.lines
        levels = RiskLevel.allCases.sorted(by: >).map { level in
            LevelDelta(
                level: level,
                count: comparison.split { $0.count { $0.level == level } },
            )
        }
        exposures = ExposureKind.allCases.compactMap(comparison.exposure)
        self.then = then.headline
        self.rescored = rescored.headline
        self.now = now.headline
    }
}
