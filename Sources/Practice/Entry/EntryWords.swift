import Diagnostics

/// The words that fields and values go by in files, from the language files: a phrase, and behind `.also` its others.
enum EntryWords {
    /// All words for a key in both languages.
    static func all(_ key: String) -> [String] {
        Language.allCases.flatMap { language in
            [key, key + ".also"].compactMap { Phrasebook.practice.phrase($0, in: language) }
                .flatMap { $0.split(separator: "|").map(String.init) }
        }
    }

    /// The phrase of a key in one language.
    static func phrase(_ key: String, _ language: Language) -> String {
        Phrasebook.practice.phrase(key, in: language) ?? key
    }

    /// Half width, small letters, letters and digits alone.
    static func folded(_ text: String) -> String {
        text.halfWidth.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// A heading without what stands in brackets behind it: a unit or a remark.
    static func withoutRemark(_ heading: String) -> String {
        let half = heading.halfWidth
        guard let open = half.firstIndex(of: "("), half.last == ")", open != half.startIndex
        else { return half }
        return String(half[..<open])
    }
}
