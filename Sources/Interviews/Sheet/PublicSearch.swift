public import Checklists

/// A public record that was looked up.
public struct PublicSearch: Hashable, Codable, Sendable {
    /// An id of a search: a UUID in small letters.
    public typealias ID = Identifier<PublicSearch>

    /// The id, permanent.
    public let id: ID
    /// The site, such as 国家企业信用信息公示系统.
    public let site: String
    /// The day.
    public let on: CalendarDate
    /// What was looked for.
    public let query: String
    /// What was found.
    public let result: String
    /// The points that it speaks to; empty for the enterprise as a whole.
    public let points: [RiskPoint.ID]
    /// The evidence file's SHA-256 in hex, when there is one.
    public let file: String?

    /// Creates a search.
    public init(
        id: ID,
        site: String,
        on: CalendarDate,
        query: String,
        result: String,
        points: [RiskPoint.ID] = [],
        file: String? = nil,
    ) {
        self.id = id
        self.site = site
        self.on = on
        self.query = query
        self.result = result
        self.points = points
        self.file = file
    }
}
