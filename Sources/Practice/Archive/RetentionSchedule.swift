public import Checklists
public import Diagnostics

/// How many years the firm keeps volumes of each class; the firm sets it by its own rules.
public struct RetentionSchedule: Hashable, Sendable {
    /// The years of the class 长期.
    public let long: Int
    /// The years of the class 短期.
    public let short: Int

    /// What holds until the firm sets its own.
    public static let usual = RetentionSchedule(unchecked: 60, 20)

    private init(unchecked long: Int, _ short: Int) {
        self.long = long
        self.short = short
    }

    /// Sets the years; throws unless both lie between 1 and 200 and the long term is the longer.
    public init(long: Int, short: Int) throws(Diagnostic) {
        guard (1...200).contains(long), (1...200).contains(short), short < long else {
            throw Diagnostic.refusal("practice.retention.years")
        }
        self.init(unchecked: long, short)
    }

    /// The last day on which a volume is kept that was closed on a day; nil for ever.
    public func lastDay(of retention: RetentionClass, closedOn day: CalendarDate) -> CalendarDate? {
        switch retention {
        case .permanent: nil
        case .long: day.adding(months: 12 * long)
        case .short: day.adding(months: 12 * short)
        }
    }
}

extension RetentionSchedule: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            long: try container.decode(Int.self, forKey: .long),
            short: try container.decode(Int.self, forKey: .short),
        )
    }
}
