public import Checklists
public import Practice

/// What a firm tells of itself to be enrolled, signed with the key that it names 登记卡.
public struct FirmCard: Hashable, Codable, Sendable {
    /// The version of the form.
    public var version = 1
    /// The firm's code.
    public var firm: CreditCode
    /// The firm's name.
    public var name: String
    /// The key, in hexadecimal digits.
    public var key: String
    /// The day.
    public var on: CalendarDate

    /// Creates a card.
    public init(firm: CreditCode, name: String, key: String, on: CalendarDate) {
        self.firm = firm
        self.name = name
        self.key = key
        self.on = on
    }
}
