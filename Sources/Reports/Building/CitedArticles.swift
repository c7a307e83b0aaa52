internal import Checklists

/// The articles cited of one edition.
struct CitedArticles {
    private let source: (statute: Statute, version: StatuteVersion)?
    private var articles: Set<ArticleNumber> = []
    private var isUnverified = false

    init(_ source: (statute: Statute, version: StatuteVersion)?) {
        self.source = source
    }

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

    /// The wording of the articles, as far as it is to hand.
    func wording(
        _ edition: Edition,
        _ wording: Wording,
        _ texts: ArticleTexts,
    ) -> [HealthReport.ArticleEntry] {
        guard let source else { return [] }
        return articles.sorted().compactMap { article in
            texts(source.statute, source.version, article.text).map {
                HealthReport.ArticleEntry(
                    statute: edition.title,
                    version: edition.version,
                    article: article.words(wording),
                    paragraphs: $0,
                )
            }
        }
    }
}
