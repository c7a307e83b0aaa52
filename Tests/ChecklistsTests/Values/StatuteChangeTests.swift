import Testing

@testable import Checklists

@Suite("Changes of a statute")
struct StatuteChangeTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func statute() throws -> Statute {
        Statute(
            shortTitle: "样法",
            title: "中华人民共和国样法",
            kind: .law,
            versions: [
                StatuteVersion(name: "2010", effective: try day("2010-01-01")),
                StatuteVersion(
                    name: "2020",
                    effective: try day("2020-01-01"),
                    repealed: try day("2026-08-15"),
                    repealedBy: "样法典",
                ),
            ],
        )
    }

    @Test(
        "A new version and a repeal are each a change on their day, within the days asked for",
        arguments: [
            ("2009-12-31", "2030-01-01", ["2010-01-01", "2020-01-01", "2026-08-15"]),
            ("2010-01-01", "2026-08-14", ["2020-01-01"]),
            ("2020-01-01", "2026-08-15", ["2026-08-15"]),
            ("2026-08-15", "2030-01-01", []),
        ],
    )
    func days(start: String, end: String, expected: [String]) throws {
        let changes = try statute().changes(after: day(start), through: day(end))
        #expect(changes.map(\.day.description) == expected)
        if expected.last == "2026-08-15" {
            #expect(changes.last?.kind == .isRepealed(by: "样法典"))
        }
    }

    @Test("A citation is touched unless its own window already ends or begins there")
    func touched() throws {
        let repeal = try #require(
            try statute().changes(after: day("2020-01-01"), through: day("2030-01-01")).first
        )
        func citation(
            since: String? = nil,
            until: String? = nil,
            before: String? = nil,
            from: String? = nil,
        ) throws -> Citation {
            Citation(
                statute: "样法",
                article: "1",
                since: try since.map(day),
                until: try until.map(day),
                actsBefore: try before.map(day),
                actsFrom: try from.map(day),
            )
        }
        #expect(try repeal.touches(citation()))
        #expect(try repeal.touches(citation(until: "2026-08-15")))
        #expect(try !repeal.touches(citation(until: "2026-08-14")))
        #expect(try !repeal.touches(citation(since: "2026-08-15")))
        #expect(try repeal.touches(citation(since: "2026-08-14")))
        #expect(try !repeal.touches(citation(before: "2026-08-15")))
        #expect(try repeal.touches(citation(before: "2026-08-16")))
        #expect(try !repeal.touches(citation(from: "2026-08-15")))
    }
}
