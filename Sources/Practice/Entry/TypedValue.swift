import Checklists
import Diagnostics

/// Values as people write them in forms and spreadsheets.
enum TypedValue {
    /// A whole number, with or without thousands separators and a measure word behind it.
    static func integer(_ text: String) throws(Diagnostic) -> Int {
        let plain = text.normalisedCode.filter { $0 != "," }
        let digits = plain.prefix { $0.isASCII && $0.isNumber }
        let rest = plain.dropFirst(digits.count)
        let isMeasured = rest.isEmpty || (rest.count == 1 && rest.allSatisfy(\.isLetter))
        let isWhole = rest.hasPrefix(".") && rest.dropFirst().allSatisfy { $0 == "0" }
        guard let number = Int(digits), isMeasured || isWhole else {
            throw Diagnostic.refusal("practice.entry.integer")
        }
        return number
    }

    /// A day, in any of the ways in which days are written, or the number that a spreadsheet keeps for it.
    static func date(_ text: String) throws(Diagnostic) -> CalendarDate {
        if let day = CalendarDate(written: text) { return day }
        let half = CheckedText.trimmed(text.halfWidth)
        if half.isDigits(5), let serial = Int(half), (20_000...80_000).contains(serial),
            let day = CalendarDate(dayNumber: serial - 25_569)
        {
            return day
        }
        throw Diagnostic.refusal("practice.entry.date")
    }

    /// Yes or no in either language, or as a tick.
    static func yesNo(_ text: String) throws(Diagnostic) -> Bool {
        let folded = EntryWords.folded(text)
        if EntryWords.all("field.word.yes").contains(where: { EntryWords.folded($0) == folded }) {
            return true
        }
        if EntryWords.all("field.word.no").contains(where: { EntryWords.folded($0) == folded }) {
            return false
        }
        throw Diagnostic.refusal("practice.entry.yesNo")
    }

    /// A value of a closed list, by its code or a word for it in either language.
    static func choice<Value: CaseIterable & RawRepresentable<String>>(
        _ text: String,
        of type: Value.Type,
        words: String,
    ) throws(Diagnostic) -> Value {
        let folded = EntryWords.folded(text)
        for value in Value.allCases {
            let known = EntryWords.all("\(words).\(value.rawValue)") + [value.rawValue]
            if known.contains(where: { EntryWords.folded($0) == folded }) { return value }
        }
        func listed(_ language: Language) -> String {
            let names = Value.allCases.map {
                EntryWords.phrase("\(words).\($0.rawValue)", language)
            }
            return names.joined(separator: language == .zh ? "、" : ", ")
        }
        throw Diagnostic.refusal(
            "practice.entry.choice",
            ["known": .localized(LocalizedText(zh: listed(.zh), en: listed(.en)))],
        )
    }

    /// Several texts with semicolons, enumeration commas, bars or line ends between them.
    static func list(_ text: String) -> [String] {
        text.split(whereSeparator: { ";；、|｜\n\r\r\n".contains($0) })
            .map { CheckedText.trimmed(String($0)) }
            .filter { !$0.isEmpty }
    }
}
