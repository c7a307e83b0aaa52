import ChecklistYAML
import Diagnostics
import Foundation
import Testing

@Suite("Reading YAML into nodes")
struct YAMLNodeTests {
    let sample = """
        # a comment
        checklist: D09
        标题:
          zh: 劳动用工
          en: "Labour: \\u52b3"
        impact: {property: 3, liability: [1, 2]}
        points:
          - id: 'D09-01'
            when: |
              a == yes
              and b
            empty:
          - >-
            folded
            text
        """

    @Test("Mappings, lists and scalars are found by key")
    func structure() throws {
        let node = try #require(Reading(sample).node)
        #expect(Reading(sample).diagnostics.isEmpty)
        #expect(node.mapping?.map(\.name) == ["checklist", "标题", "impact", "points"])
        #expect(node["checklist"]?.scalar == "D09")
        #expect(node["标题"]?["en"]?.scalar == "Labour: 劳")
        #expect(node["impact"]?["liability"]?.sequence?.map(\.scalar) == ["1", "2"])
        #expect(node["points"]?.sequence?.first?["when"]?.scalar == "a == yes\nand b\n")
        #expect(node["points"]?.sequence?.last?.scalar == "folded text")
    }

    @Test("Styles are kept: plain, quoted, block, flow")
    func styles() throws {
        let node = try #require(Reading(sample).node)
        let point = try #require(node["points"]?.sequence?.first)
        #expect(node["checklist"]?.scalarStyle == .plain)
        #expect(node["标题"]?["en"]?.scalarStyle == .quoted && point["id"]?.scalarStyle == .quoted)
        #expect(point["when"]?.scalarStyle == .block)
        #expect(node["points"]?.sequence?.last?.scalarStyle == .block)
        #expect(node["impact"]?.isFlow == true && node["impact"]?["liability"]?.isFlow == true)
        #expect(
            !node.isFlow && node["points"]?.isFlow == false && node["checklist"]?.isFlow == false
        )
    }

    @Test("Lines and columns count from 1, in characters")
    func places() throws {
        let node = try #require(Reading(sample).node)
        #expect(node.place("f.yaml") == Place(file: "f.yaml", line: 2, column: 1))
        #expect(node["标题"]?["zh"]?.place("f") == Place(file: "f", line: 4, column: 7))
        #expect(
            node["points"]?.sequence?.first?["when"]?.place("f")
                == Place(file: "f", line: 9, column: 11)
        )
        let flow = try #require(Reading("{甲乙丙: 丁, k: v}").node)
        #expect(flow["k"]?.column == 13 && flow.mapping?.last?.key.column == 10)
    }

    @Test("A key without a value has a missing one; quoted emptiness is not missing")
    func missing() throws {
        let node = try #require(Reading("a:\nb: ''\nc: x\nd: []\n").node)
        #expect(node.mapping?.map(\.value.isMissing) == [true, false, false, false])
    }

    @Test(
        "A plain scalar is only text",
        arguments: ["yes", "no", "null", "~", "0x10", "2026-08-15", "1e3", ".inf", "007"],
    )
    func textOnly(text: String) {
        #expect(Reading("k: \(text)").node?["k"]?.scalar == text)
    }

    @Test("What a node is not, it does not give")
    func otherKinds() throws {
        let node = try #require(Reading("[a]").node)
        #expect(
            node.scalar == nil && node.scalarStyle == nil && node.mapping == nil && node["a"] == nil
        )
        #expect(Reading("a").node?.sequence == nil)
    }

    @Test(
        "The same text is read whatever its line breaks and marks",
        arguments: [
            "a: 1\nb: 2\n", "a: 1\r\nb: 2\r\n", "a: 1\rb: 2", "\u{FEFF}a: 1\nb: 2",
            "---\na: 1\nb: 2\n...\n",
        ],
    )
    func lineBreaks(text: String) throws {
        let reading = Reading(text)
        #expect(reading.problems == [])
        #expect(reading.node?.mapping?.map(\.value.scalar) == ["1", "2"])
        #expect(reading.node?.column == 1)
    }

    @Test("Data is read as an array of bytes is")
    func data() {
        let result = YAMLReader().read(bytes: Data(sample.utf8), file: "f.yaml")
        #expect(result.node == Reading(sample).node)
    }

    @Test("Tabs between words, emoji and rare ideographs are plain text")
    func unusualText() {
        #expect(Reading("k: a\tb 👍 𠮷 “引”，：").node?["k"]?.scalar == "a\tb 👍 𠮷 “引”，：")
    }
}
