public import Checklists
public import Diagnostics

/// Why something was done, and on which day it takes effect.
public struct DatedReason: Hashable, Sendable {
    /// The day.
    public let on: CalendarDate
    /// The reason.
    public let reason: String

    /// Creates it; throws when the reason is empty, too long or not one line.
    public init(on day: CalendarDate, reason: String) throws(Diagnostic) {
        on = day
        self.reason = try CheckedText.required(reason, field: "reason")
    }
}

extension DatedReason: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            on: try container.decode(CalendarDate.self, forKey: .on),
            reason: try container.decode(String.self, forKey: .reason),
        )
    }
}
