/// How many columns a text takes on a terminal or in a fixed-width file.
public enum DisplayWidth {
    /// The columns of a text: Chinese and full-width characters and emoji take two, combining marks none.
    public static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The columns of one character as people see it, marks and emoji joiners included.
    public static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            let asEmoji =
                scalar == emojiSelector
                && character.unicodeScalars.first?.properties.isEmoji == true
            width = max(width, asEmoji ? 2 : of(scalar))
        }
        return width
    }

    /// The text with spaces added until it takes a number of columns; a wider text stays as it is.
    public static func padded(
        _ text: String,
        to width: Int,
        alignment: TextAlignment = .leading,
    ) -> String {
        let spaces = String(repeating: " ", count: max(0, width - of(text)))
        return alignment == .leading ? text + spaces : spaces + text
    }

    /// The text cut to at most a number of columns, with `…` where something was cut.
    public static func truncated(_ text: String, to width: Int) -> String {
        // No character takes more columns than bytes, so a short text fits without being measured.
        guard text.utf8.count > width, !fits(text, in: width) else { return text }
        guard width > 0 else { return "" }
        var kept = ""
        var used = 0
        for character in text {
            used += of(character)
            if used > width - 1 { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func fits(_ text: String, in width: Int) -> Bool {
        var used = 0
        for character in text {
            used += of(character)
            if used > width { return false }
        }
        return true
    }

    private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
        if isIdeograph(value) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
    }

    /// The common Chinese characters, answered before any table.
    private static func isIdeograph(_ value: UInt32) -> Bool { value >= 0x4E00 && value <= 0x9FFF }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        return wide.contains { $0.contains(value) }
    }

    /// Wide and full-width ranges of Unicode's East Asian Width, without the emoji, which have a property.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
        0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}
