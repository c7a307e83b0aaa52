public import Checklists
public import Practice

/// A firm that the enterprise chose, and what it answered.
///
/// The answer is that it can take the work, or cannot: there is no room for a reason.
public struct FirmChoice: Hashable, Codable, Sendable {
    /// The firm.
    public let firm: CreditCode
    /// The day on which it was chosen.
    public let on: CalendarDate
    /// What it answered; nil while it has not.
    public internal(set) var answer: ConflictAnswer?
    /// The day of the answer.
    public internal(set) var answeredOn: CalendarDate?
}
