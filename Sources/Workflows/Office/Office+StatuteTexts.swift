public import Diagnostics
public import Reports
public import StatuteTexts
public import Store

extension Office {
    /// Where a data folder keeps the full texts of statutes; they can be imported again at any time.
    public static func statuteTexts(in folder: DataFolder) -> String {
        folder.path + "/statutes.sqlite"
    }

    /// The full texts that this folder has; nil where none were imported.
    public func statuteShelf() throws(Diagnostic) -> StatuteShelf? {
        try StatuteShelf.open(at: Office.statuteTexts(in: folder))
    }

    /// The wording of articles for a report; a folder without texts has none.
    public func articleTexts() throws(Diagnostic) -> ArticleTexts? {
        guard let shelf = try statuteShelf() else { return nil }
        return { statute, version, article in
            try? shelf.article(article, of: statute, version)?.paragraphs
        }
    }
}
