import ChecklistYAML
import Diagnostics
import Testing

@Suite("Limits")
struct LimitTests {
    @Test("Each limit refuses just above itself and accepts itself")
    func edges() {
        let limits = YAMLLimits(bytes: 60, scalarBytes: 20, depth: 3, nodes: 10)
        #expect(
            Reading(String(repeating: "#", count: 59) + "\n", limits: limits).problems == [
                "empty 1:1"
            ]
        )
        #expect(
            Reading(String(repeating: "#", count: 61), limits: limits).problems == [
                "fileTooLarge 1:1"
            ]
        )
        #expect(Reading("k: " + String(repeating: "a", count: 20), limits: limits).problems == [])
        #expect(
            Reading("k: " + String(repeating: "a", count: 21), limits: limits).problems == [
                "scalarTooLong 1:4"
            ]
        )
        #expect(Reading("[[[a]]]", limits: limits).problems == [])
        #expect(Reading("[[[[a]]]]", limits: limits).problems == ["tooDeep 1:4"])
        #expect(Reading("[1, 2, 3, 4, 5, 6, 7, 8, 9]", limits: limits).problems == [])
        #expect(
            Reading("[1, 2, 3, 4, 5, 6, 7, 8, 9, 0]", limits: limits).problems == [
                "tooManyNodes 1:29"
            ]
        )
    }

    @Test("Sizes are told in their largest unit")
    func sizes() {
        func most(_ bytes: Int) -> Message.Argument? {
            YAMLReader(limits: YAMLLimits(bytes: bytes)).refusal(ofSize: bytes + 1, file: "f")?
                .message.arguments["most"]
        }
        #expect(
            most(16 << 20) == "16 MiB" && most(256 << 10) == "256 KiB" && most(1_000) == "1000 B"
        )
        #expect(YAMLReader().refusal(ofSize: 16 << 20, file: "f") == nil)
    }
}
