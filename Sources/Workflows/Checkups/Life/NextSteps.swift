public import Diagnostics
public import Practice

/// What to do now about one checkup: what it needs, then its usual moves with what stands in their way.
public struct NextSteps: Sendable {
    /// One move that usually comes next.
    public struct Move: Sendable {
        /// The move.
        public let action: CheckupAction
        /// What stands in its way; empty when nothing does.
        public let obstacles: [Diagnostic]
    }

    /// The checkup.
    public let checkup: Checkup
    /// What it needs, the most pressing first.
    public let duties: [CheckupDuty]
    /// The usual moves, the usual one first.
    public let moves: [Move]
}
