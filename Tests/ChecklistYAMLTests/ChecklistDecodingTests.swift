import Checklists
import Diagnostics
import Testing

@testable import ChecklistYAML

@Suite("Decoding a checklist")
struct ChecklistDecodingTests {
    @Test("A sound checklist gives no diagnostic and every value")
    func sound() throws {
        let decoded = Decoded(SampleFiles.checklist)
        #expect(decoded.problems == [])
        #expect(!decoded.isDamaged)
        let checklist = try #require(decoded.checklist)
        #expect(checklist.id == "D09")
        #expect(checklist.verifiedOn == CalendarDate("2026-09-30"))
        let point = try #require(checklist.points.first)
        #expect(point.isInScreen)
        #expect(point.questions.map(\.id.text) == ["all_signed", "kind"])
        #expect(point.questions[1].options.map(\.id) == ["never", "late"])
        #expect(point.tables[0].questions[0].min?.text == "1")
        #expect(point.values.map(\.id.text) == ["many"])
        #expect(point.papers == ["staff_list"])
        #expect(point.findings[0].impact == Impact(property: 3, liability: 2, reach: 1))
        #expect(point.findings[0].exposure?.high.text == "50000")
        #expect(point.citations[0].article == "82")
        #expect(point.recommendations[0].withinDays == 7)
    }

    @Test("An example keeps what was entered")
    func example() throws {
        let example = try #require(Decoded(SampleFiles.checklist).checklist?.points[0].examples[0])
        #expect(example.enterprise == [ExampleAnswer(id: "headcount", entry: .value("46"))])
        #expect(
            example.answers == [
                ExampleAnswer(id: "all_signed", entry: .value("no")),
                ExampleAnswer(id: "kind", entry: .dontKnow),
                ExampleAnswer(
                    id: "group",
                    entry: .table(
                        isComplete: true,
                        rows: [[ExampleAnswer(id: "people", entry: .value("7"))]],
                    ),
                ),
            ]
        )
        #expect(example.expected.exposure["D09-01-F1"]?.high == Rational(50_000))
    }

    @Test("Expressions carry the place where their text begins")
    func places() throws {
        let point = try #require(Decoded(SampleFiles.checklist).checklist?.points[0])
        #expect(point.tables[0].when?.place == Place(file: "f.yaml", line: 38, column: 13))
        let quoted = Decoded(
            replacing: "when: any(group, many)",
            with: #"when: "any(group, many)""#,
        )
        let place = quoted.checklist?.points[0].findings[0].when.place
        #expect(place == Place(file: "f.yaml", line: 57, column: 16))
    }

    @Test(
        "The index knows where every subject stands",
        arguments: [
            (subject: "D09", line: 1), (subject: "D09-01", line: 9),
            (subject: "D09-01.all_signed", line: 15), (subject: "D09-01.group", line: 37),
            (subject: "D09-01.group.people", line: 43), (subject: "D09-01.people", line: 43),
            (subject: "D09-01.many", line: 51), (subject: "D09-01-F1", line: 55),
            (subject: "D09-01-R1", line: 71),
        ],
    )
    func index(subject: String, line: Int) {
        #expect(Decoded(SampleFiles.checklist).places[subject]?.line == line)
    }

    @Test("A list of tables is read as well as one")
    func tables() {
        let text = SampleFiles.checklist.replacing(
            "    repeat:\n      id: group",
            with: "    repeat:\n    - id: group",
        )
        #expect(Decoded(text).problems == [])
        #expect(Decoded(text).checklist?.points[0].tables.count == 1)
    }

    @Test("A basis in practice is read alone")
    func practice() {
        let decoded = Decoded(
            replacing: #"- {statute: 劳动合同法, article: "82", paragraph: 1}"#,
            with: "- basis: practice",
        )
        #expect(decoded.problems == [])
        #expect(decoded.checklist?.points[0].legalBasis == [.practice])
    }

    @Test("An unverified citation keeps its reason")
    func unverified() throws {
        let decoded = Decoded(
            replacing: #"- {statute: 劳动合同法, article: "82", paragraph: 1}"#,
            with: """
                - statute: 劳动合同法
                        article: "120-1"
                        acts_from: 2024-01-01
                        unverified: true
                        reason:
                          zh: 原文未见
                          en: The text was not to hand
                """,
        )
        #expect(decoded.problems == [])
        let citation = try #require(decoded.checklist?.points[0].citations[0])
        #expect(citation.unverified?.en == "The text was not to hand")
        #expect(citation.actsFrom == CalendarDate("2024-01-01"))
    }
}
