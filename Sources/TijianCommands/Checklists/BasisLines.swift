import Checklists
import Diagnostics

/// A legal basis as a lawyer cites it: statute, article in words, the version in force on a day, its window.
struct BasisLines {
    let registry: StatuteRegistry
    let date: CalendarDate
    let words: PageWords

    /// The lines of one basis.
    func lines(of basis: LegalBasis) -> [String] {
        switch basis {
        case .practice: words.prose(words("show.practice"))
        case .citation(let citation): lines(of: citation)
        }
    }

    private func lines(of citation: Citation) -> [String] {
        let statute = registry.statute(citation.statute)
        let head = words(
            "show.citation",
            [
                "statute": .text(statute?.title ?? citation.statute),
                "article": .text(
                    ArticleWords.text(
                        article: citation.article,
                        paragraph: citation.paragraph,
                        words.language,
                    )
                ),
                "version": .text(version(of: citation, statute)),
            ],
        )
        return words.prose("· " + head)
            + notes(on: citation).flatMap { words.prose($0, indent: 2) }
    }

    private func version(of citation: Citation, _ statute: Statute?) -> String {
        let day = citation.lawDate(for: date)
        guard let version = statute?.version(on: day) else {
            return words("show.noVersion", ["date": .text(day.description)])
        }
        return words(
            "show.version",
            ["name": .text(version.name), "date": .text(version.effective.description)],
        )
    }

    private func notes(on citation: Citation) -> [String] {
        var notes: [String] = []
        func note(_ key: String, _ day: CalendarDate?) {
            if let day { notes.append(words(key, ["date": .text(day.description)])) }
        }
        note("show.since", citation.since)
        note("show.until", citation.until)
        note("show.actsBefore", citation.actsBefore)
        note("show.actsFrom", citation.actsFrom)
        if !citation.serves(date) { note("show.notServing", date) }
        if let reason = citation.unverified {
            notes.append(words("show.unverified", ["reason": .localized(reason)]))
        }
        return notes
    }
}
