import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Testing

@testable import TijianCommands

@Suite("Lists of points and statutes")
struct ChecklistListTests {
    @Test("A point's row counts what it holds")
    func points() throws {
        let library = try ChecklistFixture().load().library
        let list = PointList(library, in: nil, language: .en)
        #expect(list.rows == [["D09-01", "No written contract", "3", "2", "2", "✓"]])
        let totals = Words.book.text(list.totals, in: .en)
        #expect(totals == "points: 1 (in the screen: 1), questions: 3, findings: 2, citations: 2")
    }

    @Test("A statute's row has the version in force and the points that cite it")
    func statutes() throws {
        let library = try ChecklistFixture().load().library
        let words = PageWords(language: .en, width: 80)
        let day = try #require(CalendarDate("2010-01-01"))
        #expect(
            StatuteTable(library, on: day, onlyCited: false).rows(words) == [
                ["劳动合同法", "law", "2007通过", "2008-01-01", "2013-07-01", "1"],
                ["旧条例", "administrative regulation", "1990发布", "1990-01-01", "2020-01-01", "0"],
            ]
        )
        let today = try #require(CalendarDate("2026-09-30"))
        #expect(
            StatuteTable(library, on: today, onlyCited: true).rows(words).map(\.[0]) == ["劳动合同法"]
        )
        #expect(
            StatuteTable(library, on: today, onlyCited: false).rows(words)[1][2] == "not in force"
        )
    }

    @Test(
        "A statute's page lists its versions and the articles that points cite",
        arguments: Language.allCases,
    )
    func statute(language: Language) throws {
        let library = try ChecklistFixture().load().library
        let page = StatutePage(
            statute: try #require(library.statutes.statute("劳动合同法")),
            library: library,
            date: try #require(CalendarDate("2026-09-30")),
            words: PageWords(language: language, width: 72),
        )
        try expectChecklistGolden(
            page.lines().joined(separator: "\n") + "\n",
            "statute.\(language.rawValue).txt",
        )
    }

    @Test(
        "For a checklist, or something of it, no other file is read; another name is looked for in all"
    )
    func onlyOne() throws {
        let fixture = try ChecklistFixture()
        try fixture.write("neither YAML nor a checklist: [", to: "general/D99.yaml")
        let options = try LibraryOptions.parse(["--library", fixture.path])
        let console = Console(output: .nullDevice, talk: .nullDevice, environment: [:])
        for name in ["D09", "d09-01", "D09-01.all_signed"] {
            let loaded = try options.loaded(console, for: name)
            #expect(loaded.library.checklists.map(\.checklist.id) == ["D09"])
            #expect(!loaded.hasErrors)
        }
        #expect(try options.loaded(console, for: "E01").hasErrors)
    }
}
