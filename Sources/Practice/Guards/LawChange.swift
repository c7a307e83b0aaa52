public import Checklists
public import Diagnostics

/// A change, after the base date, of a law that the report cites.
public struct LawChange: Hashable, Sendable {
    /// The law's title.
    public let title: LocalizedText
    /// The day on which the change took effect.
    public let effective: CalendarDate

    /// Creates a change.
    public init(title: LocalizedText, effective: CalendarDate) {
        self.title = title
        self.effective = effective
    }
}
