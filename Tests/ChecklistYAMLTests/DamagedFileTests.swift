import ChecklistYAML
import Diagnostics
import Testing

@Suite("Damaged files", .timeLimit(.minutes(1)))
struct DamagedFileTests {
    static let sample = Array(
        """
        checklist: D09
        title: {zh: 劳动用工, en: "Labour \\u52b3"}
        points:
          - id: 'D09-01'
            when: |
              a == yes
            list: [1, "二", {k: v}]
            text: 一个包含 `符号` 的句子 👍
        ...
        """.utf8
    )

    /// Whatever was read, every diagnostic has a place within the file, a remedy, and words; no node means an error.
    func check(_ bytes: [UInt8], _ comment: String) {
        let reading = Reading(bytes)
        let lines = SourceLines.of(bytes: bytes).count
        if reading.node == nil { #expect(!reading.diagnostics.isEmpty, "\(comment)") }
        for diagnostic in reading.diagnostics {
            #expect(diagnostic.remedy != nil)
            let line = diagnostic.place?.line ?? 0
            #expect((1...(lines + 1)).contains(line), "\(comment)")
            #expect(
                Phrasebook.checklistYAML.phrase(diagnostic.rule, in: .zh) != nil,
                "\(diagnostic.rule)",
            )
        }
    }

    @Test("Cut at any byte, a file is read or refused")
    func truncated() {
        for count in 0...Self.sample.count {
            check(Array(Self.sample.prefix(count)), "cut at \(count)")
        }
    }

    @Test(
        "With any bytes changed, a file is read or refused",
        arguments: 1...8 as ClosedRange<UInt64>,
    )
    func mutated(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let marks = Array("[]{}:,-?&*!|>'\"%@`#\t \n\r\0".utf8)
        for round in 0..<1_500 {
            var bytes = Self.sample
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                let byte =
                    Bool.random(using: &random)
                    ? marks.randomElement(using: &random) ?? 0
                    : UInt8.random(in: 0...255, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = byte
                case 1: bytes.insert(byte, at: index)
                default: bytes.remove(at: index)
                }
            }
            check(bytes, "seed \(seed) round \(round)")
        }
    }

    @Test(
        "Any sequence of YAML's own signs is read or refused",
        arguments: 1...4 as ClosedRange<UInt64>,
    )
    func soup(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = [
            "[", "]", "{", "}", ": ", ", ", "- ", "? ", "&a ", "*a ", "!t ", "|\n", ">-\n", "'",
            "\"", "\n", "  ", "中", "a", "#", "---\n", "...\n", "<<", "%TAG ",
        ]
        for round in 0..<1_500 {
            let text = (0..<Int.random(in: 1...24, using: &random))
                .compactMap { _ in words.randomElement(using: &random) }.joined()
            check(Array(text.utf8), "seed \(seed) round \(round): \(text)")
        }
    }
}
