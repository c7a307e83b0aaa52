import ChecklistYAML
import Diagnostics
import Testing

/// Files made to cost time or memory; a quadratic reading of any of them would take minutes.
@Suite("Hostile files", .timeLimit(.minutes(1)))
struct HostileFileTests {
    /// A unit repeated to about a size in bytes.
    static func fill(
        _ unit: String,
        before: String = "",
        after: String = "",
        to size: Int = 2 << 20,
    ) -> [UInt8] {
        let count = (size - before.utf8.count - after.utf8.count) / unit.utf8.count
        return Array((before + String(repeating: unit, count: count) + after).utf8)
    }

    static let stair = (0..<30).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    static let laughs = "a: &a [x, x]\n" + (1..<30).map { "b\($0): &b\($0) [*a, *a]\n" }.joined()

    @Test(
        "Each is refused by name",
        arguments: [
            (unit: "[", before: "", rule: "tooDeep"), (unit: "[\n", before: "", rule: "tooDeep"),
            (unit: "{a: ", before: "", rule: "tooDeep"),
            (unit: "{", before: "", rule: "keyNotScalar"),
            (unit: "- ", before: "", rule: "tooDeep"),
            (unit: "? ", before: "", rule: "keyNotScalar"),
            (unit: "a,", before: "[", rule: "tooManyNodes"),
            (unit: "a: 1\n", before: "", rule: "tooManyNodes"),
            (unit: "-\n", before: "", rule: "tooManyNodes"),
            (unit: ",", before: "[", rule: "missingValue"),
            (unit: "a: b: ", before: "", rule: "unexpectedColon"),
            (unit: "\n", before: "", rule: "empty"),
            (unit: "#\n", before: "", rule: "empty"), (unit: " ", before: "", rule: "empty"),
            (unit: "中", before: "", rule: "scalarTooLong"),
            (unit: "a\n", before: "", rule: "scalarTooLong"),
            (unit: "a", before: "\"", rule: "unclosedQuote"),
            (unit: "''", before: "'", rule: "unclosedQuote"),
            (unit: "  a\n\n", before: "k: >\n", rule: "scalarTooLong"),
            (unit: "a", before: "&", rule: "anchor"),
            (unit: "- &a x\n", before: "", rule: "tooManyProblems"),
            (unit: "a", before: "!", rule: "tag"),
            (unit: "- *a\n", before: "", rule: "tooManyProblems"),
            (unit: "%TAG !a! a\n", before: "", rule: "directive"),
            (unit: "%TAG !a! a\n", before: "a: 1\n...\n", rule: "directive"),
            (unit: "A", before: "%", rule: "directive"),
            (unit: "---\n", before: "", rule: "secondDocument"),
            (unit: "\t", before: "", rule: "tab"),
            (unit: "\u{FEFF}", before: "", rule: "controlCharacter"),
            (unit: "\0", before: "", rule: "controlCharacter"),
            (unit: stair, before: "", rule: "tooManyProblems"),
            (unit: laughs, before: "", rule: "alias"),
        ],
    )
    func refused(unit: String, before: String, rule: String) {
        let reading = Reading(Self.fill(unit, before: before))
        #expect(
            reading.diagnostics.contains { $0.rule == "yaml.\(rule)" },
            "\(reading.problems.prefix(3))",
        )
        #expect(reading.diagnostics.count <= 51)
    }

    @Test("A scalar of 100 MB is refused by its file's size, unparsed")
    func hugeScalar() {
        #expect(
            Reading([UInt8](repeating: 0x61, count: 100 << 20)).problems == ["fileTooLarge 1:1"]
        )
    }

    @Test("A scalar as large as a file may be is refused where it begins")
    func largeScalar() {
        #expect(
            Reading(Self.fill("a", before: "k: ", to: 16 << 20)).problems == ["scalarTooLong 1:4"]
        )
    }

    @Test("A mapping of very many keys is read in linear time, and its one repetition found")
    func manyKeys() {
        let text = (0..<100_000).map { "k\($0): 1\n" }.joined() + "k0: 2\n"
        #expect(Reading(text).problems == ["duplicateKey 100001:1"])
    }

    @Test("Many mappings in a list are read in linear time")
    func manyMappings() {
        let reading = Reading(String(repeating: "- a: 1\n  b: [2]\n", count: 40_000))
        #expect(reading.node?.sequence?.count == 40_000)
    }
}
