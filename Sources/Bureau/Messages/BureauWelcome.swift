public import Checklists
public import Practice

/// What a bureau tells a firm that it has enrolled, signed with the key that it names 登记回执.
public struct BureauWelcome: Hashable, Codable, Sendable {
    /// The version of the form.
    public var version = 1
    /// The bureau's id.
    public var bureau: FiledID
    /// The bureau's name.
    public var name: String
    /// The district for which it counts.
    public var district: DistrictCode
    /// The bureau's key, in hexadecimal digits.
    public var key: String
    /// The firm that it is for.
    public var firm: CreditCode
    /// The firm's key that was enrolled.
    public var enrolled: String
    /// The bureau's places and campaigns.
    public var words: [ListedWord]
    /// The day.
    public var on: CalendarDate

    /// Creates a welcome.
    public init(
        bureau: BureauProfile,
        key: String,
        firm: CreditCode,
        enrolled: String,
        words: [ListedWord],
        on: CalendarDate,
    ) {
        self.bureau = bureau.id
        name = bureau.name
        district = bureau.district
        self.key = key
        self.firm = firm
        self.enrolled = enrolled
        self.words = words
        self.on = on
    }
}
