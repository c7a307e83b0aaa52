import ChecklistYAML
import Checklists
import Diagnostics
import Testing

@testable import TijianCommands

@Suite("Pages of checklists")
struct ShowPageTests {
    private static let date = CalendarDate("2026-09-30") ?? .epoch

    private func page(
        _ id: String,
        _ language: Language,
        on date: CalendarDate = ShowPageTests.date,
        width: Int = 72,
    ) throws -> String {
        let library = try ChecklistFixture().load().library
        let words = PageWords(language: language, width: width)
        return try ShownSubject(id, in: library).lines(in: library, on: date, words).joined(
            separator: "\n"
        ) + "\n"
    }

    @Test(
        "A point shows its questions, findings, law, consequences, advice and papers",
        arguments: Language.allCases,
    )
    func point(language: Language) throws {
        try expectChecklistGolden(page("D09-01", language), "point.\(language.rawValue).txt")
    }

    @Test("A checklist shows its points", arguments: Language.allCases)
    func checklist(language: Language) throws {
        try expectChecklistGolden(page("D09", language), "checklist.\(language.rawValue).txt")
    }

    @Test("A finding and a question show alone, and ids may be in small letters")
    func parts() throws {
        #expect(try page("d09-01-f2", .en).hasPrefix("D09-01-F2  Signed late\n"))
        #expect(try page("d09-01.all_signed", .zh).hasPrefix("all_signed  都签了吗？\n"))
        #expect(try page("D09-01.group.people", .en) == page("D09-01.people", .en))
    }

    @Test("The version of the law is the one in force on the day")
    func versions() throws {
        #expect(try page("D09-01", .zh, width: 200).contains("第八十二条第一款（2012修正，2013-07-01起施行）"))
        let earlier = try #require(CalendarDate("2010-01-01"))
        #expect(
            try page("D09-01", .en, on: earlier, width: 200).contains(
                "2007通过, in force since 2008-01-01"
            )
        )
    }

    @Test(
        "What nobody knows is refused with the nearest name",
        arguments: [
            (id: "D08", key: "commands.unknownSubject"),
            (id: "D09-02", key: "commands.unknownSubject"),
            (id: "D09-01-F9", key: "commands.unknownSubject"),
            (id: "D09-01.al_signed", key: "commands.unknownSubject"),
        ],
    )
    func unknown(id: String, key: String) throws {
        let library = try ChecklistFixture().load().library
        let refusal = #expect(throws: Diagnostic.self) { _ = try ShownSubject(id, in: library) }
        #expect(refusal?.rule == key)
        #expect(refusal?.remedy?.key == "expression.didYouMean")
    }
}
