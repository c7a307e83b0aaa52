public import Checklists
public import Diagnostics
public import Practice

/// Where a retained firm stands, from what it filed and from the dates of applications.
public struct FirmTrack: Hashable, Sendable {
    /// A share with what it is of; nothing of nothing says nothing.
    public struct Share: Hashable, Sendable {
        /// How many.
        public var part: Int
        /// Of how many.
        public var whole: Int

        /// Creates a share.
        public init(_ part: Int = 0, of whole: Int = 0) {
            self.part = part
            self.whole = whole
        }

        /// In per cent, 100 at most, rounded down; nil of nothing.
        public var percent: Int? { whole == 0 ? nil : min(100, part * 100 / whole) }
    }

    /// Progress of a plan.
    public struct Progress: Hashable, Sendable {
        /// The plan.
        public let plan: YearPlan
        /// What is reached.
        public let value: Int64

        /// Creates it.
        public init(plan: YearPlan, value: Int64) {
            self.plan = plan
            self.value = value
        }

        /// In per cent of the target, 100 at most.
        public var percent: Int { Int(min(100, max(0, value) * 100 / max(1, plan.target))) }
    }

    /// What one aspect gives.
    public struct Part: Hashable, Sendable {
        /// The aspect.
        public let aspect: TrackAspect
        /// The share; nil where there is nothing to judge by.
        public let share: Share?
        /// From 0 to 100; nil where there is nothing to judge by.
        public let points: Int?
        /// The weight.
        public let weight: Int

        /// Why, in words.
        public var why: Message {
            let word = share == nil ? "nothing" : aspect.rawValue
            return Message(
                "bureau.trackWhy.\(word)",
                ["part": .number(share?.part ?? 0), "whole": .number(share?.whole ?? 0)],
            )
        }
    }

    /// The fewest ratings of which a rate is shown.
    public static let fewestRatings = 5

    /// The firm.
    public let firm: CreditCode
    /// Its name.
    public let name: String
    /// The contracts in force.
    public let retainers: [TrackedRetainer]
    /// Recommendations past their suggested day and not carried out, and all that are past it.
    public let pastDate: Share
    /// The working days from asking the firm to its answer, one an application.
    public let answerDays: [Int]
    /// Applications answered in time, of those whose answer was due.
    public let answered: Share
    /// The working days from the firm's answer to the first day on site.
    public let siteDays: [Int]
    /// Satisfied ratings, of all.
    public let ratings: Share
    /// The plans that name the firm.
    public let plans: [Progress]
    /// The aspects with their points.
    public let parts: [Part]

    /// The enterprises retained, each once.
    public var retained: Int { Set(retainers.map(\.party)).count }

    /// How many contracts were not served for so many days.
    public func dormant(_ days: Int, on day: CalendarDate) -> Int {
        retainers.count { $0.idle(on: day) >= days }
    }

    /// The satisfied share in per cent; nil while too few have rated.
    public var satisfaction: Int? {
        ratings.whole < FirmTrack.fewestRatings ? nil : ratings.percent
    }

    /// The weighted mean of what there is to judge by, from 0 to 100; nil where there is nothing.
    public var total: Int? {
        let judged = parts.filter { $0.points != nil && $0.weight > 0 }
        let weights = judged.reduce(0) { $0 + $1.weight }
        guard weights > 0 else { return nil }
        return (judged.reduce(0) { $0 + ($1.points ?? 0) * $1.weight } + weights / 2) / weights
    }
}
