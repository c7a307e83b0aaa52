import Checklists
import Diagnostics
import Testing

@testable import Reports

@Suite("Citations")
struct CitationTests {
    private func citations(_ language: Language) throws -> [HealthReport.Citation] {
        let report = try SmallCase.full().builder().report(in: language)
        return try #require(report.findings.first { $0.id == "D09-01-F1" }).citations
    }

    @Test("A statute is cited once, in the version in force, with its articles in order")
    func merged() throws {
        #expect(
            try citations(.zh)[0]
                == .init(
                    statute: "中华人民共和国劳动合同法",
                    article: "第十条、第八十二条第一款",
                    version: "2012年修正",
                    effective: "2013-07-01",
                )
        )
        #expect(
            try citations(.en)[0]
                == .init(
                    statute: "Labour Contract Law",
                    article: "Articles 10, 82(1)",
                    version: "as amended in 2012",
                    effective: "2013-07-01",
                )
        )
    }

    @Test("Acts before a change are judged by the law of their time")
    func lawOfTheTime() throws {
        let cited = try citations(.zh).filter { $0.statute.contains("示例法") }
        #expect(cited.map(\.article) == ["第一百零一条", "第十五条第二款"])
        #expect(cited.map(\.version) == ["2015年公布", "2026年修订"])
        #expect(cited.map(\.actsWindow) == ["适用于2026年8月15日之前的行为", "适用于2026年8月15日起的行为"])
        let english = try citations(.en).compactMap(\.actsWindow)
        #expect(
            english == ["for acts before 15 August 2026", "for acts on or after 15 August 2026"]
        )
    }

    @Test("What does not serve the base date, or governs only acts to come, is not cited")
    func notServing() throws {
        let articles = try citations(.en).map(\.article).joined()
        #expect(!articles.contains("99") && !articles.contains("98"))
    }

    @Test("A text that was not read is marked with the reason")
    func unverified() throws {
        let cited = try #require(try citations(.zh).first { $0.unverified != nil })
        #expect(cited.statute == "未录规定" && cited.unverified == "未取得原文")
        #expect(cited.version == nil)
    }

    @Test("A title within a title takes single marks")
    func nestedTitle() throws {
        #expect(try citations(.zh).contains { $0.statute == "实施〈示例法〉若干规定" })
    }

    @Test(
        "Articles in words",
        arguments: [
            (article: "10", paragraph: nil, zh: "第十条", en: "Article 10"),
            (article: "82", paragraph: 1, zh: "第八十二条第一款", en: "Article 82(1)"),
            (article: "276-1", paragraph: nil, zh: "第二百七十六条之一", en: "Article 276-1"),
            (article: "120-1", paragraph: 2, zh: "第一百二十条之一第二款", en: "Article 120-1(2)"),
            (article: "1260", paragraph: nil, zh: "第一千二百六十条", en: "Article 1260"),
        ],
    )
    func articles(article: String, paragraph: Int?, zh: String, en: String) {
        let number = ArticleNumber(Citation(statute: "", article: article, paragraph: paragraph))
        #expect(number.words(Wording(language: .zh)) == zh)
        #expect(number.words(Wording(language: .en)) == en)
    }

    @Test(
        "Chinese numerals",
        arguments: [
            (1, "一"), (10, "十"), (15, "十五"), (20, "二十"), (101, "一百零一"), (110, "一百一十"),
            (999, "九百九十九"), (1_001, "一千零一"), (1_010, "一千零一十"), (1_100, "一千一百"),
        ],
    )
    func numerals(number: Int, words: String) {
        #expect(Wording.chineseNumeral(number) == words)
    }

    @Test("The annex lists each version with its articles, by kind, then title")
    func annex() throws {
        let statutes = try SmallCase.full().builder().report(in: .zh).annexes.statutes
        #expect(
            statutes.map(\.title)
                == [
                    "中华人民共和国刑法", "中华人民共和国劳动合同法", "实施〈示例法〉若干规定", "实施〈示例法〉若干规定",
                    "未录规定",
                ].sorted { left, right in
                    let rank = ["中华人民共和国": 0, "实施〈示例法": 1, "未录规定": 2]
                    func of(_ title: String) -> Int {
                        rank.first { title.hasPrefix($0.key) }?.value ?? 9
                    }
                    return (of(left), left) < (of(right), right)
                }
        )
        let labour = try #require(statutes.first { $0.title.hasSuffix("劳动合同法") })
        #expect(labour.articles == "4、10、27、82")
        #expect(statutes.first { $0.title.hasSuffix("刑法") }?.articles == "276之一")
        #expect(statutes.last?.unverified == true)
    }
}
