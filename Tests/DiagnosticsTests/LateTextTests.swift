import Foundation
import Testing

@testable import Diagnostics

@Suite("Texts that are made when they are read")
struct LateTextTests {
    private let block = Array("民营企业 enterprise".utf8)

    @Test(
        "A text is the bytes of its place in the block",
        arguments: [(0..<6, "民营"), (12..<13, " "), (13..<23, "enterprise"), (5..<5, "")],
    )
    func kept(bytes: Range<Int>, text: String) {
        #expect(LateText(bytes, of: block).text == text)
    }

    @Test("Bytes that are no UTF-8 are repaired as any text is")
    func repaired() {
        #expect(LateText(0..<4, of: block).text == "民\u{FFFD}")
    }

    @Test("A text that was kept equals the same text made before, and hashes alike")
    func equal() {
        let kept = LateText(0..<6, of: block)
        #expect(kept == LateText("民营"))
        #expect(Set([kept, LateText("民营"), LateText("企业")]).count == 2)
    }

    @Test("A localized text has the versions that it was made from, read or not")
    func localized() throws {
        let kept = LocalizedText(zh: 0..<12, en: 13..<23, of: block)
        let made = LocalizedText(zh: "民营企业", en: "enterprise")
        #expect(kept == made)
        #expect(kept[.zh] == "民营企业")
        #expect(kept[.en] == "enterprise")
        let data = try JSONEncoder().encode(kept)
        #expect(try JSONDecoder().decode(LocalizedText.self, from: data) == made)
        #expect(
            try JSONDecoder().decode([String: String].self, from: data)
                == ["zh": "民营企业", "en": "enterprise"]
        )
    }
}
