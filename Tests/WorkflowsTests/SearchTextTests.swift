import Foundation
import Testing

@testable import Workflows

@Suite("Texts made comparable")
struct SearchTextTests {
    @Test(
        "Full width, capitals and blanks make no difference",
        arguments: [
            ("ＡＢＣ　１２３", "abc123"), ("黔江 食品 Food", "黔江食品food"), ("体检〔2026〕第001号", "体检〔2026〕第001号"),
            ("", ""), ("（黔江）", "(黔江)"),
        ],
    )
    func folded(text: String, expected: String) {
        #expect(SearchText.folded(text) == expected)
    }

    @Test(
        "Names are sorted by pinyin and found by its first letters",
        arguments: [
            ("黔江食品", "qian jiang shi pin", "qjsp"), ("Acme 律所", "acme lu suo", "als"),
            ("", "", ""),
        ],
    )
    func pinyin(name: String, key: String, initials: String) {
        let pinyin = SearchText.pinyin(name)
        #expect(SearchText.sortKey(pinyin) == key)
        #expect(SearchText.initials(pinyin) == initials)
    }
}
