public import Checklists

/// On which day each action of a checkup was last done, as far as it is on record.
public struct CheckupDays: Hashable, Sendable {
    private var byAction: [String: CalendarDate] = [:]

    /// No day yet.
    public init() {}

    /// The day on which an action was last done.
    public internal(set) subscript(action: CheckupAction) -> CalendarDate? {
        get { byAction[action.rawValue] }
        set { byAction[action.rawValue] = newValue }
    }

    /// The action that was done last, and its day; of one day the one that comes last in the workflow.
    public var last: (action: CheckupAction, day: CalendarDate)? {
        var found: (action: CheckupAction, day: CalendarDate)?
        for action in CheckupAction.allCases {
            guard let day = self[action] else { continue }
            if found.map({ day >= $0.day }) ?? true { found = (action, day) }
        }
        return found
    }

    /// Whether no day is on record.
    public var isEmpty: Bool { byAction.isEmpty }
}

extension CheckupDays: Codable {
    /// Reads the days by the names of their actions.
    public init(from decoder: any Decoder) throws {
        byAction = try decoder.singleValueContainer().decode([String: CalendarDate].self)
    }

    /// Writes the days by the names of their actions.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(byAction)
    }
}
