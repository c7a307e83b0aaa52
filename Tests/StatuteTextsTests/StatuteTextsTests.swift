import Checklists
import Diagnostics
import Foundation
import GRDB
import Testing

@testable import StatuteTexts

@Suite("Full texts of statutes")
final class StatuteTextsTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "tijian-texts-\(UUID().uuidString)"
    )

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? .epoch }

    private let statute = Statute(
        shortTitle: "样法",
        title: "中华人民共和国样法",
        kind: .law,
        versions: [
            StatuteVersion(
                name: "2020修正",
                promulgated: StatuteTextsTests.day("2020-10-17"),
                effective: StatuteTextsTests.day("2021-06-01"),
            ),
            StatuteVersion(
                name: "2026修订",
                promulgated: StatuteTextsTests.day("2026-06-26"),
                effective: StatuteTextsTests.day("2027-01-01"),
            ),
        ],
    )

    private func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    private func shelf(_ source: String) throws -> StatuteShelf {
        let path = folder.appending(path: "shelf.sqlite").path
        _ = try StatuteShelf.add(try StatuteSource(path: source).read().texts, at: path)
        return try #require(try StatuteShelf.open(at: path))
    }

    private func json(_ promulgated: String, _ text: String) -> String {
        """
        {"title": "中华人民共和国样法", "version": "x", "promulgated": "\(promulgated)", "effective": null,
         "articles": [{"id": "1", "text": "\(text)"}, {"id": "120-1", "text": "插入的一条"}]}
        """
    }

    @Test("A folder of JSON files is read, and what is none is named")
    func folderOfFiles() throws {
        try write(json("2020-10-17", "甲。\\n（一）乙；\\n（二）丙。\\n丁。"), "sample.json")
        try write("{}", "other.json")
        try write("[]", "index.json")
        let (texts, problems) = try StatuteSource(path: folder.path).read()
        #expect(texts.map(\.title) == ["中华人民共和国样法"])
        #expect(problems.map(\.rule) == ["statutes.texts.file.unreadable"])
        #expect(problems[0].subject?.hasSuffix("other.json") == true)
        #expect(texts[0].articles[0].paragraphs == ["甲。\n（一）乙；\n（二）丙。", "丁。"])
    }

    @Test("An article is found in the version in force, and not where the texts hold another one")
    func versions() throws {
        try write(json("2020-10-17", "旧"), "old.json")
        let shelf = try shelf(folder.path)
        #expect(try shelf.article("1", of: statute, statute.versions[0])?.text == "旧")
        #expect(try shelf.article("120-1", of: statute, statute.versions[0])?.text == "插入的一条")
        #expect(try shelf.article("2", of: statute, statute.versions[0]) == nil)
        #expect(try shelf.article("1", of: statute, statute.versions[1]) == nil)
        #expect(try !shelf.has(statute.versions[1], of: statute))
    }

    @Test("Importing again replaces the same version and keeps the others")
    func again() throws {
        try write(json("2020-10-17", "旧"), "a.json")
        _ = try shelf(folder.path)
        try write(json("2020-10-17", "改"), "a.json")
        try write(json("2026-06-26", "新"), "b.json")
        let shelf = try shelf(folder.path)
        #expect(try shelf.article("1", of: statute, statute.versions[0])?.text == "改")
        #expect(try shelf.article("1", of: statute, statute.versions[1])?.text == "新")
    }

    @Test("A database with laws and articles is read")
    func database() throws {
        let path = folder.appending(path: "laws.db").path
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE laws (law_id TEXT, law_name TEXT, version_date TEXT);
                    CREATE TABLE articles (id INTEGER, law_id TEXT, article_no TEXT, article_text TEXT);
                    INSERT INTO laws VALUES ('a', '中华人民共和国样法', '2020-10-17');
                    INSERT INTO articles VALUES (1, 'a', '第一条', '甲'), (2, 'a', '第一百二十条之一', '乙'),
                        (3, 'a', '附则', '丙'), (4, 'a', '第十条', NULL);
                    """
            )
        }
        try queue.close()
        let (texts, _) = try StatuteSource(path: path).read()
        #expect(texts[0].articles.map(\.id) == ["1", "120-1"])
        #expect(texts[0].isText(of: statute.versions[0]))
    }

    @Test(
        "Headings are read as numbers",
        arguments: [
            ("第一条", "1"), ("第十条", "10"), ("第十九条", "19"), ("第一百零五条", "105"), ("第二百七十六条之一", "276-1"),
            ("第一千二百四十二条", "1242"),
        ],
    )
    func labels(label: String, id: String) {
        #expect(ArticleLabel.id(label) == id)
    }

    @Test("A heading of another shape is none", arguments: ["", "第条", "附则", "第甲条", "第一条款"])
    func otherLabels(label: String) {
        #expect(ArticleLabel.id(label) == nil)
    }

    @Test("What is no source is refused with a remedy")
    func refused() throws {
        try write("nothing of the kind", "text.db")
        let cases = [
            ("/nowhere", "statutes.texts.source.missing"),
            (folder.appending(path: "text.db").path, "statutes.texts.source.notTexts"),
            (folder.path, "statutes.texts.source.empty"),
        ]
        for (path, rule) in cases {
            let error = #expect(throws: Diagnostic.self) { try StatuteSource(path: path).read() }
            #expect(error?.rule == rule)
            #expect(error?.remedy != nil)
        }
    }

    @Test(
        "A damaged shelf is told as such, in reading and in importing, and no byte of it is shown"
    )
    func damaged() throws {
        try write(json("2020-10-17", "旧"), "a.json")
        let path = folder.appending(path: "shelf.sqlite").path
        try Data(repeating: 0x5A, count: 8192).write(to: URL(filePath: path))
        let texts = try StatuteSource(path: folder.path).read().texts
        let adding = #expect(throws: Diagnostic.self) { try StatuteShelf.add(texts, at: path) }
        let reading = #expect(throws: Diagnostic.self) {
            try StatuteShelf.open(at: path)?.has(statute.versions[0], of: statute)
        }
        for error in [adding, reading] {
            #expect(error?.rule == "statutes.texts.shelf.damaged")
            #expect(error?.place == nil)
        }
    }

    @Test("Every key has words in both languages")
    func words() {
        for key in ["source.missing", "source.empty", "shelf.damaged", "shelf.cannotWrite"] {
            for language in Language.allCases {
                let text = Phrasebook.statuteTexts.text(
                    Message("statutes.texts.\(key)"),
                    in: language,
                )
                #expect(!text.contains("statutes.texts"))
            }
        }
    }
}
