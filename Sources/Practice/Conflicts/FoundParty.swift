/// A party that a conflict search found, and the record that names it.
public struct FoundParty: Hashable, Codable, Sendable {
    /// The register of the record.
    public let register: Register
    /// The record's id.
    public let record: String
    /// What the record is called.
    public let title: String
    /// The number that people know it by; for a checked enterprise that of its checkup.
    public let number: String?
    /// The party, with what it is to the record.
    public let party: RelatedParty
    /// What the firm does or did there.
    public let engagement: Engagement
    /// Whether it still did on the day of the search.
    public let isCurrent: Bool

    /// Creates a found party.
    public init(
        register: Register,
        record: String,
        title: String,
        number: String?,
        party: RelatedParty,
        engagement: Engagement,
        isCurrent: Bool,
    ) {
        self.register = register
        self.record = record
        self.title = title
        self.number = number
        self.party = party
        self.engagement = engagement
        self.isCurrent = isCurrent
    }
}
