/// One row of the checkup's state machine.
public struct CheckupTransition: Hashable, Sendable {
    /// Where it leads.
    public enum Target: Hashable, Sendable {
        /// To a state.
        case status(CheckupStatus)
        /// Back to the state before the stop.
        case beforeSuspension
    }

    /// The state it starts from.
    public let from: CheckupStatus
    /// What is done.
    public let action: CheckupAction
    /// Where it leads.
    public let target: Target
    /// What must hold for it.
    public let guards: [CheckupGuard]
}
