public import Checklists
public import Diagnostics

/// The result of one inspection.
public struct InspectionResult: Hashable, Sendable {
    /// The day of the inspection, or of the verification.
    public let on: CalendarDate
    /// What it came to.
    public let outcome: InspectionOutcome
    /// What each item came to.
    public let items: [InspectedItem: InspectedItem.Finding]
    /// By when things must be put right.
    public let rectifyBy: CalendarDate?

    /// Writes a result down; throws when the outcome contradicts the items or lacks its day.
    public init(
        on day: CalendarDate,
        outcome: InspectionOutcome,
        items: [InspectedItem: InspectedItem.Finding] = [:],
        rectifyBy: CalendarDate? = nil,
    ) throws(Diagnostic) {
        let isAmiss = items.values.contains(.amiss)
        if outcome == .sound, isAmiss { throw .bureau("bureau.result.amiss") }
        if outcome == .rectify {
            guard isAmiss else { throw .bureau("bureau.result.nothingAmiss") }
            guard let rectifyBy, day < rectifyBy else { throw .bureau("bureau.result.by") }
        }
        self.on = day
        self.outcome = outcome
        self.items = items
        self.rectifyBy = outcome == .rectify ? rectifyBy : nil
    }
}

extension InspectionResult: Codable {
    private enum CodingKeys: String, CodingKey { case on, outcome, items, rectifyBy }

    /// Decodes it, under the same checks as when it is written down.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            on: try container.decode(CalendarDate.self, forKey: .on),
            outcome: try container.decode(InspectionOutcome.self, forKey: .outcome),
            items: try container.decode(
                [InspectedItem: InspectedItem.Finding].self,
                forKey: .items,
            ),
            rectifyBy: try container.decodeIfPresent(CalendarDate.self, forKey: .rectifyBy),
        )
    }
}
