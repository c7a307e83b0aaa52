public import Checklists

/// A whole day in a calendar.
public struct CalendarEvent: Hashable, Sendable {
    /// An id that stays the same, so that a calendar takes a later file as an update.
    public let id: String
    /// The day.
    public let day: CalendarDate
    /// One line that says what it is.
    public let summary: String
    /// More about it.
    public let details: String
    /// How many days before it the calendar reminds, each once.
    public let remindersBefore: [Int]

    /// Creates an event.
    public init(
        id: String,
        day: CalendarDate,
        summary: String,
        details: String = "",
        remindersBefore: [Int] = [],
    ) {
        self.id = id
        self.day = day
        self.summary = summary
        self.details = details
        self.remindersBefore = remindersBefore
    }
}
