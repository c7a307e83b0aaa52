public import Checklists
public import Diagnostics

/// The act by which one record of an enterprise was put under another, or taken out again.
public struct EnterpriseMerge: Hashable, Sendable {
    /// The record that is hidden.
    public let from: Enterprise.ID
    /// The record that stands for both; nil once the merge was undone.
    public let into: Enterprise.ID?
    /// Why.
    public let reason: String
    /// Who did it.
    public let by: User.ID
    /// When.
    public let on: CalendarDate

    /// Creates the act; throws without a reason.
    public init(
        from: Enterprise.ID,
        into: Enterprise.ID?,
        reason: String,
        by: User.ID,
        on: CalendarDate,
    ) throws(Diagnostic) {
        self.from = from
        self.into = into
        self.reason = try CheckedText.required(reason, field: "reason")
        self.by = by
        self.on = on
    }
}

extension EnterpriseMerge: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            from: try container.decode(Enterprise.ID.self, forKey: .from),
            into: try container.decodeIfPresent(Enterprise.ID.self, forKey: .into),
            reason: try container.decode(String.self, forKey: .reason),
            by: try container.decode(User.ID.self, forKey: .by),
            on: try container.decode(CalendarDate.self, forKey: .on),
        )
    }
}
