public import Diagnostics

/// The risk points of one domain or industry pack.
public struct Checklist: Hashable, Codable, Sendable {
    /// An id such as `D09`.
    public typealias ID = Identifier<Checklist>

    /// The id, permanent.
    public let id: ID
    /// Rises with each change of content.
    public let version: Int
    /// The domain's code.
    public let domain: String
    /// The domain's name.
    public let title: LocalizedText
    /// The day on which its law was last checked.
    public let verifiedOn: CalendarDate
    /// For which enterprises it is meant; nil for all.
    public let applies: Applicability?
    /// The points, in the order in which they are asked.
    public let points: [RiskPoint]

    /// Creates a checklist.
    public init(
        id: ID,
        version: Int,
        domain: String,
        title: LocalizedText,
        verifiedOn: CalendarDate,
        applies: Applicability? = nil,
        points: [RiskPoint],
    ) {
        self.id = id
        self.version = version
        self.domain = domain
        self.title = title
        self.verifiedOn = verifiedOn
        self.applies = applies
        self.points = points
    }
}
