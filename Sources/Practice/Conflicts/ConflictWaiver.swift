public import Checklists
public import Diagnostics

/// The letter in which the parties waive a conflict 豁免函.
public struct ConflictWaiver: Hashable, Sendable {
    /// The day on which it was signed.
    public let signedOn: CalendarDate
    /// Who signed it.
    public let signedBy: String
    /// The SHA-256 of the letter among the evidence files.
    public let letter: Fingerprint

    /// Creates a waiver; throws when nobody is said to have signed it.
    public init(signedOn: CalendarDate, signedBy: String, letter: Fingerprint) throws(Diagnostic) {
        self.signedOn = signedOn
        self.signedBy = try CheckedText.required(signedBy, field: "signedBy")
        self.letter = letter
    }
}

extension ConflictWaiver: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            signedOn: try container.decode(CalendarDate.self, forKey: .signedOn),
            signedBy: try container.decode(String.self, forKey: .signedBy),
            letter: try container.decode(Fingerprint.self, forKey: .letter),
        )
    }
}
