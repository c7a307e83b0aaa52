public import Checklists

/// By when each step of an application is due.
public struct ApplicationClock: Hashable, Sendable {
    /// The working days.
    public var calendar: WorkingCalendar
    /// The working days for each step that the bureau has set.
    public var limits: [ApplicationStep: Int]

    /// Creates a clock.
    public init(
        calendar: WorkingCalendar = WorkingCalendar(),
        limits: [ApplicationStep: Int] = [:],
    ) {
        self.calendar = calendar
        self.limits = limits
    }

    /// The last day for a step that can begin on a day.
    public func due(_ step: ApplicationStep, from day: CalendarDate) -> CalendarDate {
        calendar.day(limits[step] ?? step.usualLimit, workingDaysAfter: day)
    }
}
