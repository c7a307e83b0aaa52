public import Checklists

/// The entry of the firm's seal register that a report is sealed under.
public struct Seal: Hashable, Codable, Sendable {
    /// The number in the register 用印登记号.
    public let number: String
    /// The day.
    public let on: CalendarDate

    /// Creates an entry.
    public init(number: String, on: CalendarDate) {
        self.number = number
        self.on = on
    }
}
