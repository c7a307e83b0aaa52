import Diagnostics
import Testing

@Suite("Phrasebook")
struct PhrasebookTests {
    let book = Phrasebook(
        zh: ["a": "键“{key}”在第 {line} 行", "b": "内：{inner}", "c": "无", "onlyZh": "中"],
        en: ["a": "key “{key}” at line {line}", "b": "inside: {inner}", "c": "none"],
    )

    @Test("A sentence is filled in each language")
    func fills() {
        let message = Message("a", ["key": "titel", "line": .number(12_345)])
        #expect(book.text(message, in: .zh) == "键“titel”在第 12345 行")
        #expect(book.text(message, in: .en) == "key “titel” at line 12345")
    }

    @Test("A localized argument and a message as argument follow the language")
    func fillsNested() {
        let localized = Message("b", ["inner": .localized(LocalizedText(zh: "劳动", en: "labour"))])
        #expect(book.text(localized, in: .zh) == "内：劳动")
        #expect(book.text(localized, in: .en) == "inside: labour")
        #expect(
            book.text(Message("b", ["inner": .message(localized)]), in: .en)
                == "inside: inside: labour"
        )
    }

    @Test("A value that itself holds braces is not filled again")
    func fillsOnce() {
        #expect(
            book.text(Message("b", ["inner": "{inner} {key}"]), in: .en) == "inside: {inner} {key}"
        )
    }

    @Test("A missing argument leaves its name standing")
    func missingArgument() {
        #expect(book.text(Message("b"), in: .en) == "inside: {inner}")
    }

    @Test("Braces without an end stay as they are", arguments: ["{", "a {b", "}", "a } {b"])
    func looseBraces(phrase: String) {
        let book = Phrasebook(zh: [:], en: ["k": phrase])
        #expect(book.text(Message("k", ["b": "x"]), in: .en) == phrase)
    }

    @Test("A message without a phrase names its key and its values in order")
    func fallsBack() {
        let message = Message("no.such", ["b": "2", "a": .localized(LocalizedText(same: "1"))])
        #expect(book.text(message, in: .zh) == "no.such a=1 b=2")
    }

    @Test("Of joined books the first that has a key wins")
    func joins() {
        let other = Phrasebook(zh: ["c": "别的", "d": "丁"], en: [:])
        let joined = Phrasebook.joined([book, other])
        #expect(joined.phrase("c", in: .zh) == "无")
        #expect(joined.phrase("d", in: .zh) == "丁")
        #expect(joined.phrase("d", in: .en) == nil)
        #expect(joined.keys(.zh) == ["a", "b", "c", "d", "onlyZh"])
        #expect(Phrasebook.joined([]).keys(.zh).isEmpty)
    }

    @Test("Every key of a file is found, whatever its length, and no other", arguments: 0...40)
    func finds(count: Int) {
        let keys = (0..<count).map { "k\($0 % 7).\($0)" + (($0 % 3 == 0) ? ".remedy" : "") }
        let phrases = Dictionary(uniqueKeysWithValues: keys.map { ($0, "说“\($0)”\n\\\"/") })
        let book = Phrasebook(zh: phrases, en: [:])
        #expect(book.keys(.zh) == Set(keys))
        for key in keys { #expect(book.phrase(key, in: .zh) == phrases[key], "\(key)") }
        for key in ["", "a", "k", "k0.00", "z", "{", "k3"] where phrases[key] == nil {
            #expect(book.phrase(key, in: .zh) == nil)
        }
    }

    @Test("A file that cannot be read counts as empty", arguments: ["", "[]", #"{"a": 1}"#, "{"])
    func unreadable(text: String) {
        let book = Phrasebook(zh: Array(text.utf8), en: [0xFF])
        #expect(book.keys(.zh).isEmpty && book.keys(.en).isEmpty)
    }

    @Test("A localized text gives the language that is asked for")
    func localizedText() {
        let text = LocalizedText(zh: "甲", en: "A")
        #expect(text[.zh] == "甲" && text[.en] == "A")
        #expect(LocalizedText(same: "D09") == LocalizedText(zh: "D09", en: "D09"))
    }
}
