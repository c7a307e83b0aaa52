import Diagnostics

extension EntryParser {
    /// The longest text that is taken, in characters.
    static let textLimit = 20_000

    /// `2026-09-30`, `2026.9.30`, `2026/9/30` or `2026年9月30日`.
    func date(_ entry: String) throws(Diagnostic) -> CalendarDate {
        guard let parts = EntryParser.dateParts(entry) else {
            throw EntryParser.refusal("entry.date")
        }
        guard let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
            throw EntryParser.refusal("entry.noSuchDate")
        }
        return date
    }

    private static func dateParts(_ entry: String) -> [Int]? {
        for separator in ["-", ".", "/"] as [Character] where entry.contains(separator) {
            return numbers(entry.split(separator: separator, omittingEmptySubsequences: false))
        }
        guard entry.hasSuffix("日"), let year = entry.firstIndex(of: "年"),
            let month = entry.firstIndex(of: "月"),
            year < month
        else { return nil }
        return numbers([
            entry[..<year], entry[entry.index(after: year)..<month],
            entry[entry.index(after: month)...].dropLast(),
        ])
    }

    private static func numbers(_ parts: [Substring]) -> [Int]? {
        guard parts.count == 3, parts[0].utf8.count == 4 else { return nil }
        let numbers = parts.compactMap { part -> Int? in
            guard part.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), (1...4).contains(part.utf8.count)
            else { return nil }
            return Int(part)
        }
        return numbers.count == 3 ? numbers : nil
    }

    /// Free text without control characters, hidden direction marks or pictures.
    func plainText(_ text: String) throws(Diagnostic) -> String {
        let trimmed = EntryParser.trimmed(text)
        guard !trimmed.isEmpty else { throw EntryParser.refusal("entry.empty") }
        guard trimmed.count <= EntryParser.textLimit else {
            throw EntryParser.refusal("entry.tooLong", ["limit": .number(EntryParser.textLimit)])
        }
        for scalar in trimmed.unicodeScalars {
            if EntryParser.isHidden(scalar) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                throw EntryParser.refusal("entry.controlCharacter", ["code": .text("U+" + code)])
            }
            if scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F {
                throw EntryParser.refusal("entry.emoji")
            }
        }
        return trimmed
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n"
        case .format, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator:
            true
        default: false
        }
    }

    /// The text without space around it.
    static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }

    /// Trimmed, with full-width digits, letters and signs made plain.
    static func normalized(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in trimmed(text).unicodeScalars {
            let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
            result.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(result)
    }

    /// The parts of an entry of several options.
    static func parts(of entry: String) -> [String] {
        entry.split { $0 == "," || $0 == "、" || $0 == ";" || $0 == " " }.map {
            normalized(String($0))
        }
    }
}
