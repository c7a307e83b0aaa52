import Checklists
import Diagnostics

/// A statute as a page: its names, its versions, which is in force on a day, and which points cite it.
struct StatutePage {
    let statute: Statute
    let library: Library
    let date: CalendarDate
    let words: PageWords

    /// The whole page.
    func lines() -> [String] {
        var lines = words.prose(statute.title)
        lines += words.prose(words("statutes.kind.\(statute.kind.rawValue)"))
        lines += words.labelled(
            "statutes.names",
            words.list([statute.shortTitle] + statute.aliases),
        )
        lines += words.heading(words("statutes.versions"))
        lines += statute.versions.flatMap { words.prose(line(of: $0)) }
        return lines + citing()
    }

    private func line(of version: StatuteVersion) -> String {
        var facts: [String] = []
        func fact(_ key: String, _ value: String?) {
            if let value { facts.append(words(key, ["what": .text(value)])) }
        }
        fact("statutes.promulgated", version.promulgated?.description)
        fact(
            version.isEffectiveUnverified ? "statutes.effectiveUnverified" : "statutes.effective",
            version.effective.description,
        )
        fact("statutes.repealed", version.repealed?.description)
        fact("statutes.repealedBy", version.repealedBy)
        fact("statutes.articles", version.articles.map { String($0.lastArticle) })
        let mark = statute.version(on: date)?.name == version.name ? "▸" : "·"
        return "\(mark) \(version.name)  \(words.list(facts))"
    }

    private func citing() -> [String] {
        let points = StatuteCitations(library).points(citing: statute)
        let title = words("statutes.citedBy", ["count": .number(points.count)])
        return words.heading(title)
            + points.flatMap { point, citations in
                words.prose("\(point.id)  \(point.title[words.language])")
                    + words.prose(articles(citations), indent: 2)
            }
    }

    private func articles(_ citations: [Citation]) -> String {
        words.list(
            citations.map {
                ArticleWords.text(article: $0.article, paragraph: $0.paragraph, words.language)
            }
        )
    }
}
