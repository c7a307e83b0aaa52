public import Checklists
public import Diagnostics

/// What became of a paper that an enterprise had handed over.
public struct PaperReturn: Hashable, Sendable {
    /// How it left the firm.
    public enum Way: String, CaseIterable, Codable, Sendable {
        /// Given back.
        case returned
        /// Destroyed, with the enterprise's agreement.
        case destroyed
        /// Kept in the file for good, with the enterprise's agreement.
        case filed

        /// The way's name.
        public var name: Message { Message("practice.paperReturn." + rawValue) }
    }

    /// How it left the firm.
    public let way: Way
    /// The day.
    public let on: CalendarDate
    /// To whom it was given, or who witnessed or agreed for the enterprise.
    public let to: String
    /// Who did it for the firm.
    public let by: User.ID

    /// Records it; throws when nobody is named for the enterprise.
    public init(_ way: Way, on: CalendarDate, to: String, by: User.ID) throws(Diagnostic) {
        self.way = way
        self.on = on
        self.to = try CheckedText.required(to, field: "recipient")
        self.by = by
    }
}

extension PaperReturn: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            try container.decode(Way.self, forKey: .way),
            on: try container.decode(CalendarDate.self, forKey: .on),
            to: try container.decode(String.self, forKey: .to),
            by: try container.decode(User.ID.self, forKey: .by),
        )
    }
}
