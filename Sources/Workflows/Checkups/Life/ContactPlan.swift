public import Checklists
public import Practice

/// A contact as a person describes it, before it has an id.
public struct ContactPlan: Sendable {
    /// The day; nil for today.
    public var on: CalendarDate?
    /// How the enterprise was sought.
    public var mode: ContactRecord.Mode
    /// What came of it.
    public var result: ContactRecord.Result
    /// Who took part for the firm; nobody named means the one who records it.
    public var people: [User.ID] = []
    /// Who took part for the enterprise.
    public var present: [String] = []
    /// Where.
    public var place: String?
    /// When it began.
    public var from: ClockTime?
    /// When it ended.
    public var to: ClockTime?
    /// What was said or agreed on.
    public var note: String?

    /// Describes a contact.
    public init(
        _ mode: ContactRecord.Mode,
        _ result: ContactRecord.Result,
        on: CalendarDate? = nil,
    ) {
        self.mode = mode
        self.result = result
        self.on = on
    }
}
