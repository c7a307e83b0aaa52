public import Checklists

/// How much time is left until the day by which something must be done.
public struct Urgency: Hashable, Codable, Sendable {
    /// The days within which a deadline is urgent.
    public static let window = 30

    /// The day.
    public let deadline: CalendarDate
    /// Days from the base date to the deadline; negative when it has passed.
    public let daysLeft: Int

    /// The time left on a base date.
    public init(deadline: CalendarDate, on baseDate: CalendarDate) {
        self.deadline = deadline
        daysLeft = deadline.dayNumber - baseDate.dayNumber
    }

    /// Whether it is within 30 days, or past.
    public var isUrgent: Bool { daysLeft <= Urgency.window }

    /// Whether the day has gone by.
    public var isPast: Bool { daysLeft < 0 }
}
