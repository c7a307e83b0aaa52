public import Checklists
public import Practice

/// One message from a firm to its bureau: numbered, and chained to the one before it so that a missing one shows.
public struct Filing: Hashable, Codable, Sendable {
    /// The version of this form that the program writes.
    public static let version = 1

    /// The version of the form.
    public var version = Filing.version
    /// The filing's id: the same filing received again is known by it.
    public var id: FiledID
    /// The bureau that it is for.
    public var bureau: FiledID
    /// The firm, by the credit code that is its licence too.
    public var firm: CreditCode
    /// Its number in the firm's chain, from 1.
    public var sequence: Int64
    /// The hash of the filing before it, in 64 hexadecimal digits; nil for the first.
    public var previous: String?
    /// The day on which it was made.
    public var filedOn: CalendarDate
    /// The filing that it corrects.
    public var corrects: FiledID?
    /// What it says.
    public var content: FilingContent

    /// Creates a filing.
    public init(
        id: FiledID,
        bureau: FiledID,
        firm: CreditCode,
        sequence: Int64,
        previous: String?,
        filedOn: CalendarDate,
        corrects: FiledID? = nil,
        content: FilingContent,
    ) {
        self.id = id
        self.bureau = bureau
        self.firm = firm
        self.sequence = sequence
        self.previous = previous
        self.filedOn = filedOn
        self.corrects = corrects
        self.content = content
    }
}

extension Filing {
    /// Whether it corrects or withdraws something that was filed before.
    public var changesEarlier: Bool {
        switch content {
        case .withdrawn, .pointsWithdrawn: true
        case .event, .levels, .points: corrects != nil
        }
    }
}
