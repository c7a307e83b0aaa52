public import Diagnostics

/// What the form of a township office of justice 司法所 holds of a follow-up: counts and satisfaction, no client fact.
public struct JusticeOfficeCounts: Hashable, Sendable {
    /// The office.
    public let office: String
    /// The number of recommendations that the enterprise says are done.
    public let done: Int
    /// The number that are not done yet.
    public let open: Int
    /// The number that the enterprise does not adopt.
    public let declined: Int
    /// How satisfied the enterprise is, 1 to 5; nil where it did not say.
    public let satisfaction: Int?

    /// Creates the counts; throws when a number cannot be or the office has no name.
    public init(
        office: String,
        done: Int,
        open: Int,
        declined: Int,
        satisfaction: Int?,
    ) throws(Diagnostic) {
        self.office = try CheckedText.required(office, field: "justiceOffice")
        let counts = [done, open, declined]
        guard counts.allSatisfy((0...999).contains), (1...5).contains(satisfaction ?? 5) else {
            throw Diagnostic.refusal("practice.followUp.counts")
        }
        self.done = done
        self.open = open
        self.declined = declined
        self.satisfaction = satisfaction
    }
}

extension JusticeOfficeCounts: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            office: try container.decode(String.self, forKey: .office),
            done: try container.decode(Int.self, forKey: .done),
            open: try container.decode(Int.self, forKey: .open),
            declined: try container.decode(Int.self, forKey: .declined),
            satisfaction: try container.decodeIfPresent(Int.self, forKey: .satisfaction),
        )
    }
}
