internal import Checklists
internal import Diagnostics

/// The place of a citation within its statute, in the order and the words of the law.
struct ArticleNumber: Hashable, Comparable, Sendable {
    /// The article as the checklist writes it, such as `82` or `276-1`.
    let text: String
    private let article: Int
    private let inserted: Int
    private let paragraph: Int

    init(_ citation: Citation) {
        self.init(citation.article, paragraph: citation.paragraph)
    }

    private init(_ name: String, paragraph: Int?) {
        let parts = name.split(separator: "-").compactMap { Int($0) }
        text = name
        article = parts.first ?? 0
        inserted = parts.count == 2 ? parts[1] : 0
        self.paragraph = paragraph ?? 0
    }

    static func < (left: ArticleNumber, right: ArticleNumber) -> Bool {
        (left.article, left.inserted, left.paragraph, left.text)
            < (right.article, right.inserted, right.paragraph, right.text)
    }

    /// 第八十二条第一款, 第二百七十六条之一; Article 82(1), Article 276-1.
    func words(_ wording: Wording) -> String {
        switch wording.language {
        case .zh: return chinese(wording)
        case .en: return wording.phrase("article.name", ["number": .text(short)])
        }
    }

    /// The article as a whole.
    var whole: ArticleNumber { ArticleNumber(text, paragraph: nil) }

    /// 82, 276之一; 276-1, for the annex of statutes.
    func plain(_ wording: Wording) -> String {
        guard wording.language == .zh, article > 0, inserted > 0 else { return text }
        let numeral = Message.Argument.text(Wording.chineseNumeral(inserted))
        return String(article) + wording.phrase("article.inserted", ["number": numeral])
    }

    /// 82(1), for a list of articles in English.
    var short: String { paragraph > 0 ? "\(text)(\(paragraph))" : text }

    private func chinese(_ wording: Wording) -> String {
        guard article > 0 else { return text }
        var words = wording.phrase(
            "article.name",
            ["number": .text(Wording.chineseNumeral(article))],
        )
        if inserted > 0 {
            words += wording.phrase(
                "article.inserted",
                ["number": .text(Wording.chineseNumeral(inserted))],
            )
        }
        if paragraph > 0 {
            words += wording.phrase(
                "article.paragraph",
                ["number": .text(Wording.chineseNumeral(paragraph))],
            )
        }
        return words
    }
}
