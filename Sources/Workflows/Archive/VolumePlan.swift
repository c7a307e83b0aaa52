public import Checklists
public import Practice

/// A volume as a person asks for it to be bound.
public struct VolumePlan: Sendable {
    /// How long it is kept.
    public var retention = RetentionClass.long
    /// What stands on the cover; nil for the usual words.
    public var title: String?
    /// The day of binding; nil for today.
    public var on: CalendarDate?
    /// The day on which a retainer ended.
    public var closedOn: CalendarDate?

    /// The usual plan.
    public init() {}
}
