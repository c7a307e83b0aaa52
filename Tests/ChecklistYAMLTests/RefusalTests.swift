import ChecklistYAML
import Diagnostics
import Testing

@Suite("Refused by name")
struct RefusalTests {
    @Test(
        "What checklists do not use is refused where it stands, and its content is kept where it is clear",
        arguments: [
            (text: "a: &x 1", problems: ["anchor 1:4"], isKept: true),
            (
                text: "a: &x [1]\nb: &y {c: 1}", problems: ["anchor 1:4", "anchor 2:4"],
                isKept: true,
            ),
            (text: "a: !!str 1", problems: ["tag 1:4"], isKept: true),
            (text: "a: !own [1]\nb: !<tag:x> {}", problems: ["tag 1:4", "tag 2:4"], isKept: true),
            (text: "a: ! 1", problems: ["tag 1:4"], isKept: true),
            (text: "a: !e!x 1", problems: ["tag 1:4"], isKept: false),
            (text: "a: &x 1\nb: *x", problems: ["anchor 1:4", "alias 2:4"], isKept: false),
            (text: "- *nowhere", problems: ["alias 1:3"], isKept: false),
            (text: "*a : 1", problems: ["alias 1:1"], isKept: false),
            (text: "a:\n  <<: {b: 1}", problems: ["mergeKey 2:3"], isKept: false),
            (text: "<<: *x", problems: ["mergeKey 1:1", "alias 1:5"], isKept: false),
            (text: "a: 1\n---\nb: 2", problems: ["secondDocument 2:1"], isKept: false),
            (text: "a: 1\n...\nb: 2", problems: ["trailingContent 3:1"], isKept: false),
            (text: "%YAML 1.2\n---\na: 1", problems: ["directive 1:1"], isKept: false),
            (text: "a: 1\n...\n%TAG ! x\n---\nb: 1", problems: ["directive 3:1"], isKept: false),
            (text: "%FOO x\n---\na: 1", problems: ["directive 1:5"], isKept: false),
            (text: "[a]: 1", problems: ["keyNotScalar 1:1"], isKept: false),
            (text: "? {a: 1}\n: 2", problems: ["keyNotScalar 1:3"], isKept: false),
            (text: "k: {{name}}", problems: ["keyNotScalar 1:5"], isKept: false),
            (text: "", problems: ["empty 1:1"], isKept: false),
            (text: "# only\n\n", problems: ["empty 1:1"], isKept: false),
            (text: "\u{FEFF}", problems: ["empty 1:1"], isKept: false),
        ],
    )
    func refused(text: String, problems: [String], isKept: Bool) {
        let reading = Reading(text)
        #expect(reading.problems == problems)
        #expect((reading.node != nil) == isKept)
    }

    @Test(
        "These only look like what is refused",
        arguments: [
            "a: '&x'", "a: \"*x\"", "a: '!x'", "'<<': 1", "- <<", "a: b & c * d ! e", "a: 100%",
            "a: '---'", "a: x%TAG",
        ],
    )
    func accepted(text: String) {
        #expect(Reading(text).problems == [])
    }

    @Test(
        "A repeated key names the first place, in small mappings and large ones",
        arguments: [
            (text: "a: 1\nb: 2\na: 3", problems: ["duplicateKey 3:1"]),
            (
                text: "k: {a: 1, 'a': 2, \"a\": 3}",
                problems: ["duplicateKey 1:11", "duplicateKey 1:19"],
            ),
            (
                text: (0..<20).map { "k\($0): 1\n" }.joined() + "k3: 2",
                problems: ["duplicateKey 21:1"],
            ),
        ],
    )
    func duplicates(text: String, problems: [String]) {
        #expect(Reading(text).problems == problems)
        #expect(Reading(text).node != nil)
    }

    @Test("The message of a repeated key tells key and first place")
    func duplicateMessage() throws {
        let diagnostic = try #require(Reading("标题: 1\n标题: 2").diagnostics.first)
        #expect(diagnostic.message.arguments == ["key": "标题", "line": "1", "column": "1"])
        #expect(
            Phrasebook.checklistYAML.text(diagnostic.message, in: .zh) == "键“标题”重复，第一次在第 1 行第 1 列"
        )
    }

    @Test("The same key in different mappings is no repetition")
    func sameKeyElsewhere() {
        #expect(Reading("a: {b: 1}\nc: {b: 1, a: 2}").problems == [])
    }

    @Test("All problems that can be read past are reported in one run, sorted by place")
    func several() {
        let text = "b: &x 1\na:\n  k: 1\n  k: !t 2\nb: 3"
        #expect(
            Reading(text).problems == [
                "anchor 1:4", "duplicateKey 4:3", "tag 4:6", "duplicateKey 5:1",
            ]
        )
    }

    @Test("After too many problems reading stops and says so")
    func tooMany() {
        let reading = Reading(String(repeating: "- &a x\n", count: 80))
        #expect(reading.diagnostics.count == 51)
        #expect(reading.problems.contains("tooManyProblems 50:3"))
        #expect(reading.node == nil)
    }
}
