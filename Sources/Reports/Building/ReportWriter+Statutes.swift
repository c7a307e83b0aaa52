internal import Checklists
internal import Diagnostics

extension ReportWriter {
    /// The statutes that the findings of the report cite: a line for each version, by kind, then title.
    var statutes: [HealthReport.StatuteEntry] {
        var cited: [CitedVersion: CitedArticles] = [:]
        for citation in file.open.flatMap(serving) {
            let statute = material.library.statutes.statute(citation.statute)
            let version = version(of: statute, for: citation)
            let key = CitedVersion(
                kind: statute?.kind,
                title: StatuteNames.title(of: statute, citedAs: citation.statute, in: language),
                version: version?.name,
                effective: version.flatMap { $0.isEffectiveUnverified ? nil : $0.effective },
            )
            cited[key, default: CitedArticles()].add(citation)
        }
        return cited.sorted { $0.key < $1.key }.map { key, articles in
            .init(
                title: key.title,
                version: key.version.map(versionName),
                effective: key.effective?.description,
                articles: listed(articles.names.map { $0.plain(wording) }),
                unverified: articles.isUnverified,
            )
        }
    }
}

/// A statute in one version, as the annex of statutes lists it.
private struct CitedVersion: Hashable, Comparable {
    let kind: Statute.Kind?
    let title: String
    let version: String?
    let effective: CalendarDate?

    private var rank: Int {
        kind.flatMap { Statute.Kind.allCases.firstIndex(of: $0) } ?? Statute.Kind.allCases.count
    }

    static func < (left: CitedVersion, right: CitedVersion) -> Bool {
        (left.rank, left.title, left.effective?.dayNumber ?? 0, left.version ?? "")
            < (right.rank, right.title, right.effective?.dayNumber ?? 0, right.version ?? "")
    }
}

/// The articles cited of one version.
private struct CitedArticles {
    private var articles: Set<ArticleNumber> = []
    private(set) var isUnverified = false

    var names: [ArticleNumber] { articles.sorted() }

    mutating func add(_ citation: Citation) {
        articles.insert(ArticleNumber(citation).whole)
        isUnverified = isUnverified || citation.unverified != nil
    }
}
