public import Bureau
public import Checklists
public import Foundation
public import Practice

/// A message that waits or was refused, in the list that an officer works through.
public struct PendingFiling: Hashable, Sendable {
    /// Where it stands.
    public enum State: String, CaseIterable, Codable, Sendable {
        /// It waits for what is missing.
        case waiting
        /// It is refused for good.
        case refused
        /// An officer has dealt with a refused one, or put a waiting one aside.
        case settled
    }

    /// Its number in the list.
    public let number: Int64
    /// The day on which it arrived.
    public let arrivedOn: CalendarDate
    /// The firm that it says it is from, and the number in its chain.
    public let firm: CreditCode?
    /// The number in the firm's chain.
    public let sequence: Int64?
    /// Why it does not count.
    public let problem: FilingProblem
    /// Where it stands.
    public let state: State
    /// The message as it arrived; empty for one that was too long to keep.
    public let envelope: Data

    /// Creates it.
    public init(
        number: Int64,
        arrivedOn: CalendarDate,
        firm: CreditCode?,
        sequence: Int64?,
        problem: FilingProblem,
        state: State,
        envelope: Data,
    ) {
        self.number = number
        self.arrivedOn = arrivedOn
        self.firm = firm
        self.sequence = sequence
        self.problem = problem
        self.state = state
        self.envelope = envelope
    }
}
