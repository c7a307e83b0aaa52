import Checklists
import Diagnostics
import Foundation

/// A folder of JSON files, one per statute.
///
/// A file has `title`, `version`, `promulgated`, `effective` and `articles` with `id` and `text`; `index.json` and files of
/// another shape are left aside.
struct JSONTexts {
    let folder: String

    init(_ folder: String) {
        self.folder = folder
    }

    func read() throws(Diagnostic) -> (texts: [StatuteText], problems: [Diagnostic]) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .statutes("source.unreadable", path: folder)
        }
        var texts: [StatuteText] = []
        var problems: [Diagnostic] = []
        for name in names.sorted() where name.hasSuffix(".json") && name != "index.json" {
            let path = "\(folder)/\(name)"
            guard let bytes = FileManager.default.contents(atPath: path),
                let file = try? JSONDecoder().decode(File.self, from: bytes)
            else {
                problems.append(.statutes("file.unreadable", .warning, path: path))
                continue
            }
            texts.append(file.text)
        }
        return (texts, problems)
    }

    private struct File: Decodable {
        struct Article: Decodable {
            let id: String
            let text: String
        }

        let title: String
        let version: String?
        let promulgated: String?
        let effective: String?
        let articles: [Article]

        var text: StatuteText {
            StatuteText(
                title: title,
                version: version ?? "",
                promulgated: promulgated.flatMap { CalendarDate($0) },
                effective: effective.flatMap { CalendarDate($0) },
                articles: articles.map { ArticleText(id: $0.id, text: $0.text) },
            )
        }
    }
}
