public import Bureau
public import Checklists
public import Practice

/// What a bureau knows of its firms and lists when filings arrive; the ledger itself knows the rest.
public struct LedgerDesk: Hashable, Sendable {
    /// The bureau's id.
    public var bureau: FiledID
    /// The district in which its filings are kept.
    public var district: DistrictCode
    /// Today.
    public var today: CalendarDate
    /// The firms that are enrolled.
    public var firms: [CreditCode: FilingDesk.Enrolment]
    /// The words of the bureau's lists.
    public var words: Set<FiledCode>

    /// Creates it.
    public init(
        bureau: FiledID,
        district: DistrictCode,
        today: CalendarDate,
        firms: [CreditCode: FilingDesk.Enrolment],
        words: Set<FiledCode>,
    ) {
        self.bureau = bureau
        self.district = district
        self.today = today
        self.firms = firms
        self.words = words
    }
}
