public import Checklists

/// A contract of retained counsel in force, with the service under it, as the firm filed it.
public struct TrackedRetainer: Hashable, Sendable {
    /// The contract's id.
    public let id: FiledID
    /// What the enterprise is counted by.
    public let party: String
    /// The first day of the term.
    public let from: CalendarDate
    /// The last day of the term.
    public let until: CalendarDate
    /// The last day of a service for the enterprise since the term began; nil where there is none.
    public let lastService: CalendarDate?
    /// How many services the contract promises for the whole term; nil where the firm has not filed it.
    public let promised: Int64?
    /// How many services the enterprise has had since the term began.
    public let delivered: Int

    /// The days without service by a day, from the first day of the term on.
    public func idle(on day: CalendarDate) -> Int {
        max(0, day.dayNumber - (lastService ?? from).dayNumber)
    }

    /// The services that would have been delivered by a day, had they been spread evenly; rounded down.
    public func dueServices(on day: CalendarDate) -> Int64? {
        guard let promised else { return nil }
        let length = Int64(until.dayNumber - from.dayNumber + 1)
        let passed = Int64(min(day.dayNumber, until.dayNumber) - from.dayNumber + 1)
        return length < 1 ? promised : promised * max(0, passed) / length
    }
}
