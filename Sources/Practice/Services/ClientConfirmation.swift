public import Checklists
public import Diagnostics

/// Who confirmed something on the enterprise's side, in writing, and on which day.
public struct ClientConfirmation: Hashable, Sendable {
    /// The person.
    public let by: String
    /// The day.
    public let on: CalendarDate

    /// Creates it; throws when nobody is named.
    public init(by person: String, on day: CalendarDate) throws(Diagnostic) {
        by = try CheckedText.required(person, field: "confirmedBy")
        on = day
    }
}

extension ClientConfirmation: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            by: try container.decode(String.self, forKey: .by),
            on: try container.decode(CalendarDate.self, forKey: .on),
        )
    }
}
