public import Checklists
public import Diagnostics
import Foundation
import GRDB

/// The full texts that this machine has, in a SQLite file of their own, which can be made again at any time.
///
/// It holds public law alone and nothing of any client.
public final class StatuteShelf: Sendable {
    /// What was taken in.
    public struct Receipt: Hashable, Sendable {
        /// The texts.
        public let statutes: Int
        /// Their articles.
        public let articles: Int
    }

    private let queue: DatabaseQueue

    private init(_ queue: DatabaseQueue) {
        self.queue = queue
    }

    /// The texts in a file; nil when there is none.
    public static func open(at path: String) throws(Diagnostic) -> StatuteShelf? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.label = "tijian.statutes"
            return StatuteShelf(try DatabaseQueue(path: path, configuration: configuration))
        } catch {
            throw .statutes("shelf.damaged", path: path)
        }
    }

    /// Takes in texts beside those that the file holds; a text of the same version is replaced.
    public static func add(_ texts: [StatuteText], at path: String) throws(Diagnostic) -> Receipt {
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.write { db in
                try db.execute(sql: schema)
                for text in texts { try insert(text, db) }
            }
            try queue.close()
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } catch let error as DatabaseError
            where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
        {
            throw .statutes("shelf.damaged", path: path)
        } catch {
            throw .statutes("shelf.cannotWrite", path: path)
        }
        return Receipt(
            statutes: texts.count,
            articles: texts.reduce(0) { $0 + $1.articles.count },
        )
    }

    private static let schema = """
        CREATE TABLE IF NOT EXISTS texts (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            version TEXT NOT NULL,
            promulgated TEXT,
            effective TEXT
        ) STRICT;
        CREATE INDEX IF NOT EXISTS texts_by_title ON texts (title);
        CREATE TABLE IF NOT EXISTS articles (
            statute INTEGER NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
            number TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (statute, number)
        ) STRICT, WITHOUT ROWID;
        """

    private static func insert(_ text: StatuteText, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM texts WHERE title = ? AND promulgated IS ? AND effective IS ?",
            arguments: [text.title, text.promulgated?.description, text.effective?.description],
        )
        try db.execute(
            sql: "INSERT INTO texts (title, version, promulgated, effective) VALUES (?, ?, ?, ?)",
            arguments: [
                text.title, text.version, text.promulgated?.description,
                text.effective?.description,
            ],
        )
        let statute = db.lastInsertedRowID
        for article in text.articles {
            try db.execute(
                sql: "INSERT OR IGNORE INTO articles (statute, number, text) VALUES (?, ?, ?)",
                arguments: [statute, article.id, article.text],
            )
        }
    }

    /// An article in one version of a statute; nil when the texts do not have that version.
    public func article(
        _ number: String,
        of statute: Statute,
        _ version: StatuteVersion,
    ) throws(Diagnostic) -> ArticleText? {
        do {
            return try queue.read { db in
                guard
                    let id = try StatuteShelf.texts(of: statute, db).first(where: {
                        $0.text.isText(of: version)
                    })?.id
                else { return nil }
                return try String.fetchOne(
                    db,
                    sql: "SELECT text FROM articles WHERE statute = ? AND number = ?",
                    arguments: [id, number],
                ).map { ArticleText(id: number, text: $0) }
            }
        } catch {
            throw .statutes("shelf.damaged", path: queue.path)
        }
    }

    /// Whether there is a text of a version.
    public func has(_ version: StatuteVersion, of statute: Statute) throws(Diagnostic) -> Bool {
        do {
            return try queue.read { db in
                try StatuteShelf.texts(of: statute, db).contains { $0.text.isText(of: version) }
            }
        } catch {
            throw .statutes("shelf.damaged", path: queue.path)
        }
    }

    /// The versions of a statute, without their articles.
    private static func texts(
        of statute: Statute,
        _ db: Database,
    ) throws -> [(id: Int64, text: StatuteText)] {
        try Row.fetchAll(
            db,
            sql: "SELECT id, version, promulgated, effective FROM texts WHERE title = ?",
            arguments: [statute.title],
        ).map { row in
            let (promulgated, effective): (String?, String?) = (row[2], row[3])
            let text = StatuteText(
                title: statute.title,
                version: row[1],
                promulgated: promulgated.flatMap { CalendarDate($0) },
                effective: effective.flatMap { CalendarDate($0) },
                articles: [],
            )
            return (row[0], text)
        }
    }
}
