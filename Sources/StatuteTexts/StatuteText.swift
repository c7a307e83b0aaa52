public import Checklists

/// The full text of one version of a statute, as a source has it.
public struct StatuteText: Hashable, Sendable {
    /// The full title.
    public let title: String
    /// The name of the version, such as `2023修订`; empty where the source gives none.
    public let version: String
    /// The day on which this version was promulgated: what tells versions of one statute apart.
    public let promulgated: CalendarDate?
    /// The first day on which it is in force, where the source knows it.
    public let effective: CalendarDate?
    /// The articles, in order.
    public let articles: [ArticleText]

    /// Creates a text.
    public init(
        title: String,
        version: String,
        promulgated: CalendarDate?,
        effective: CalendarDate?,
        articles: [ArticleText],
    ) {
        self.title = title
        self.version = version
        self.promulgated = promulgated
        self.effective = effective
        self.articles = articles
    }

    /// Whether this is the text of a version that the registry knows.
    ///
    /// The day of promulgation decides; where either side does not know it, the day of effect.
    public func isText(of version: StatuteVersion) -> Bool {
        if let promulgated, let known = version.promulgated { return promulgated == known }
        return effective == version.effective
    }
}
