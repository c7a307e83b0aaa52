import Foundation

/// How texts are made comparable for searching and sorting.
enum SearchText {
    /// Half width, small letters, no blanks.
    static func folded(_ text: String) -> String {
        String(halfWidth(text).lowercased().filter { !$0.isWhitespace })
    }

    /// The pinyin of each character, without tones; other letters stay as they are.
    static func pinyin(_ text: String) -> [Substring] {
        let half = halfWidth(text)
        let latin = half.applyingTransform(.mandarinToLatin, reverse: false) ?? half
        let plain = latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin
        return plain.lowercased().split(whereSeparator: \.isWhitespace)
    }

    /// What a name is sorted by: its pinyin.
    static func sortKey(_ pinyin: [Substring]) -> String { pinyin.joined(separator: " ") }

    /// The first letters of the pinyin: `qjsp` for 黔江食品.
    static func initials(_ pinyin: [Substring]) -> String { String(pinyin.compactMap(\.first)) }

    /// Whether a text has only letters of ASCII and common Chinese characters, none of which is full width.
    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.isASCII || (0x4E00...0x9FFF).contains($0.value) }
    }

    /// What a number is sorted by: groups of digits by their value, so that `2026-9` comes before `2026-10`.
    static func numberKey(_ number: String) -> String {
        var key = ""
        var digits = ""
        func flush() {
            guard !digits.isEmpty else { return }
            key += String(repeating: "0", count: max(0, 12 - digits.count)) + digits
            digits = ""
        }
        for character in number {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                flush()
                key.append(character)
            }
        }
        flush()
        return key
    }

    private static func halfWidth(_ text: String) -> String {
        isPlain(text)
            ? text : text.applyingTransform(.fullwidthToHalfwidth, reverse: false) ?? text
    }
}
