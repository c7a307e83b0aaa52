public import Checklists
public import Diagnostics

/// What the enterprise will do about a recommendation.
public struct RectificationPlan: Hashable, Sendable {
    /// What it will do 整改措施.
    public let measure: String
    /// The department or person in charge 责任部门/人.
    public let owner: String
    /// The day by which it shall be done.
    public let due: CalendarDate
    /// Why the rest of the recommendation is not adopted; nil where all of it is.
    public let notAdopted: String?

    /// Agrees on a plan; throws when a text is empty or too long.
    public init(
        measure: String,
        owner: String,
        due: CalendarDate,
        notAdopted: String? = nil,
    ) throws(Diagnostic) {
        self.measure = try CheckedText.prose(measure, field: "measure")
        self.owner = try CheckedText.required(owner, field: "measureOwner")
        self.due = due
        self.notAdopted = try CheckedText.optionalProse(notAdopted, field: "notAdopted")
    }

    /// Whether the enterprise adopts the recommendation in part only.
    public var isPartial: Bool { notAdopted != nil }
}

extension RectificationPlan: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            measure: try container.decode(String.self, forKey: .measure),
            owner: try container.decode(String.self, forKey: .owner),
            due: try container.decode(CalendarDate.self, forKey: .due),
            notAdopted: try container.decodeIfPresent(String.self, forKey: .notAdopted),
        )
    }
}
