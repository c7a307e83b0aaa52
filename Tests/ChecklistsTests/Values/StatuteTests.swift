import Testing

@testable import Checklists

@Suite("Statutes")
struct StatuteTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func statute() throws -> Statute {
        Statute(
            shortTitle: "旧法",
            title: "中华人民共和国旧法",
            kind: .law,
            versions: [
                StatuteVersion(
                    name: "2020",
                    effective: try day("2020-01-01"),
                    repealed: try day("2024-01-01"),
                ),
                StatuteVersion(name: "2010", effective: try day("2010-01-01")),
            ],
        )
    }

    @Test(
        "have one version in force on a day",
        arguments: [
            ("2009-12-31", nil), ("2010-01-01", "2010"), ("2019-12-31", "2010"),
            ("2020-01-01", "2020"), ("2023-12-31", "2020"),
        ],
    )
    func versionOfTheDay(text: String, name: String?) throws {
        #expect(try statute().version(on: day(text))?.name == name)
    }

    @Test("that were repealed do not fall back to an older version")
    func repealedIsGone() throws {
        #expect(try statute().version(on: day("2024-01-01")) == nil)
    }

    @Test("have the articles of their table")
    func articles() throws {
        let table = try #require(ArticleTable("1 2x3 0 4 120-1:2"))
        #expect(table.paragraphs(of: "1") == 1)
        #expect(table.paragraphs(of: "4") == 2)
        #expect(table.paragraphs(of: "5") == nil)
        #expect(table.paragraphs(of: "6") == 4)
        #expect(table.paragraphs(of: "7") == nil)
        #expect(table.paragraphs(of: "120-1") == 2)
    }

    @Test(
        "have no table from nonsense",
        arguments: ["", "x3", "1x", "1x2x3", "-1", "300", "1x99999", "a:1 b"],
    )
    func nonsenseTables(text: String) {
        #expect(ArticleTable(text) == nil)
    }
}
