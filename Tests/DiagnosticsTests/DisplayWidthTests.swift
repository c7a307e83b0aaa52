import Diagnostics
import Testing

@Suite("Display width")
struct DisplayWidthTests {
    @Test(
        "Characters take the columns that a terminal gives them",
        arguments: [
            (text: "", width: 0), (text: "abc", width: 3), (text: "劳动合同", width: 8),
            (text: "，。（）", width: 8),
            (text: "ＡＢ", width: 4), (text: "ｱ", width: 1), (text: "é", width: 1),
            (text: "e\u{301}", width: 1),
            (text: "“a”…·", width: 5), (text: "￥1", width: 3), (text: "¥1", width: 2),
            (text: "👍🏽", width: 2),
            (text: "👨‍👩‍👧", width: 2), (text: "🇨🇳", width: 2), (text: "❤️", width: 2),
            (text: "❤", width: 1),
            (text: "한글", width: 4), (text: "カナ", width: 4), (text: "𠀀㐀", width: 4),
            (text: "a\u{200B}b", width: 2),
            (text: "\u{FEFF}a", width: 1), (text: "\u{7}a", width: 1), (text: "㎡", width: 2),
            (text: "①", width: 1),
        ],
    )
    func widths(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test("Padding measures columns, on either side")
    func padding() {
        #expect(DisplayWidth.padded("劳动", to: 6) == "劳动  ")
        #expect(DisplayWidth.padded("劳动", to: 6, alignment: .trailing) == "  劳动")
        #expect(DisplayWidth.padded("劳动合同", to: 6) == "劳动合同")
        #expect(DisplayWidth.padded("", to: 2) == "  ")
    }

    @Test(
        "A cut text ends in an ellipsis and never splits a character",
        arguments: [
            (text: "劳动合同", width: 8, cut: "劳动合同"), (text: "劳动合同", width: 7, cut: "劳动合…"),
            (text: "劳动合同", width: 6, cut: "劳动…"), (text: "abcdef", width: 3, cut: "ab…"),
            (text: "abc", width: 1, cut: "…"), (text: "abc", width: 0, cut: ""),
            (text: "abc", width: -3, cut: ""),
            (text: "a👨‍👩‍👧b", width: 3, cut: "a…"), (text: "", width: 0, cut: ""),
        ],
    )
    func truncating(text: String, width: Int, cut: String) {
        #expect(DisplayWidth.truncated(text, to: width) == cut)
    }

    @Test("Cut and padded, any text takes exactly the columns asked for")
    func property() {
        var random = SeededGenerator(seed: 11)
        let alphabet = Array("a b劳，👍é—e\u{301}한")
        for _ in 0..<500 {
            let length = Int.random(in: 0...20, using: &random)
            let text = String(
                (0..<length).compactMap { _ in alphabet.randomElement(using: &random) }
            )
            let width = Int.random(in: 1...25, using: &random)
            let cell = DisplayWidth.padded(DisplayWidth.truncated(text, to: width), to: width)
            #expect(DisplayWidth.of(cell) == width)
        }
    }
}
