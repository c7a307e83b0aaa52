import Checklists
import Diagnostics
import StatuteTexts

/// The law behind a point, as a lawyer cites it: statute, article, the version and since when it is in force.
struct CitationText {
    let voice: InterviewVoice
    let library: Library
    let baseDate: CalendarDate
    /// The wording of articles, where texts were imported.
    let texts: StatuteShelf?

    /// The lines of everything that a point rests on, each with the wording of the article where it is to hand.
    func lines(of point: RiskPoint) -> [(head: String, wording: [String])] {
        point.legalBasis.map { basis in
            switch basis {
            case .practice: (voice.words("interview.run.law.practice"), [])
            case .citation(let citation): (line(citation), wording(citation))
            }
        }
    }

    /// The 款 that is cited, or all of the article; a remark where the texts lack that version.
    private func wording(_ citation: Citation) -> [String] {
        guard let texts, let statute = library.statutes.statute(citation.statute),
            let version = statute.version(on: citation.lawDate(for: baseDate))
        else { return [] }
        guard let article = try? texts.article(citation.article, of: statute, version) else {
            return [voice.words("interview.run.law.noText")]
        }
        let paragraphs = article.paragraphs
        if let number = citation.paragraph, paragraphs.indices.contains(number - 1) {
            return paragraphs[number - 1].split(separator: "\n").map(String.init)
        }
        return article.text.split(separator: "\n").map(String.init)
    }

    private func line(_ citation: Citation) -> String {
        let statute = library.statutes.statute(citation.statute)
        let article = ArticleWords.text(
            article: citation.article,
            paragraph: citation.paragraph,
            voice.language,
        )
        let head = voice.words(
            "interview.run.law.citation",
            [
                "statute": .text(statute?.title ?? citation.statute), "article": .text(article),
                "version": .text(version(citation, statute)),
            ],
        )
        return head + notes(citation).joined()
    }

    private func version(_ citation: Citation, _ statute: Statute?) -> String {
        let day = citation.lawDate(for: baseDate)
        guard let version = statute?.version(on: day) else {
            return voice.words("interview.run.law.noVersion", ["day": .text(day.description)])
        }
        return voice.words(
            version.name.isEmpty ? "interview.run.law.since" : "interview.run.law.version",
            ["name": .text(version.name), "day": .text(version.effective.description)],
        )
    }

    private func notes(_ citation: Citation) -> [String] {
        var notes: [String] = []
        func add(_ key: String, _ argument: Message.Argument) {
            notes.append(voice.words(key, ["what": argument]))
        }
        if let day = citation.actsBefore {
            add("interview.run.law.actsBefore", .text(day.description))
        }
        if let day = citation.actsFrom {
            add("interview.run.law.actsFrom", .text(day.description))
        }
        if !citation.serves(baseDate) {
            add("interview.run.law.notServing", .text(baseDate.description))
        }
        if let reason = citation.unverified {
            add("interview.run.law.unverified", .localized(reason))
        }
        return notes
    }
}
