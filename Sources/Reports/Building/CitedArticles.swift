internal import Checklists

/// The articles cited of one edition.
struct CitedArticles {
    private var articles: Set<ArticleNumber> = []
    private var isUnverified = false

    mutating func add(_ citation: Citation) {
        articles.insert(ArticleNumber(citation).whole)
        isUnverified = isUnverified || citation.unverified != nil
    }

    /// The line of the annex of statutes.
    func entry(_ edition: Edition, _ wording: Wording) -> HealthReport.StatuteEntry {
        HealthReport.StatuteEntry(
            title: edition.title,
            version: edition.version,
            effective: edition.effective?.description,
            articles: articles.sorted().map { $0.plain(wording) }
                .joined(separator: wording.phrase("names.separator")),
            unverified: isUnverified,
        )
    }
}
