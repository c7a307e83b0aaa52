/// One version of a statute, and how many articles and 款 it has.
public struct StatuteVersion: Hashable, Codable, Sendable {
    /// The name of the version, such as `2023修订`.
    public let name: String
    /// The day on which it was promulgated, when known.
    public let promulgated: CalendarDate?
    /// The first day on which it is in force.
    public let effective: CalendarDate
    /// Whether that day could not be read in an official source.
    public let isEffectiveUnverified: Bool
    /// The first day on which it is no longer in force.
    public let repealed: CalendarDate?
    /// The statute that repealed it.
    public let repealedBy: String?
    /// Its articles; nil where the version's text was not to hand.
    public let articles: ArticleTable?

    /// Creates a version.
    public init(
        name: String,
        promulgated: CalendarDate? = nil,
        effective: CalendarDate,
        isEffectiveUnverified: Bool = false,
        repealed: CalendarDate? = nil,
        repealedBy: String? = nil,
        articles: ArticleTable? = nil,
    ) {
        self.name = name
        self.promulgated = promulgated
        self.effective = effective
        self.isEffectiveUnverified = isEffectiveUnverified
        self.repealed = repealed
        self.repealedBy = repealedBy
        self.articles = articles
    }
}
