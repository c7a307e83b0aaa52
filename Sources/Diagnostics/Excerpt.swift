/// A line of a file, cut to a window around one column, with the place of its caret.
struct Excerpt: Equatable {
    /// The part of the line that is shown.
    let text: String
    /// The display columns before the caret.
    let indent: Int

    /// Cuts a line so that the character at a column (from 1) shows within a display width.
    init(line: String, column: Int, width: Int) {
        let scalars = line.unicodeScalars
        let caret =
            scalars.index(
                scalars.startIndex,
                offsetBy: max(0, column - 1),
                limitedBy: scalars.endIndex,
            )
            ?? scalars.endIndex
        let before = Excerpt.before(scalars, upTo: caret, width: width)
        let end =
            scalars.index(caret, offsetBy: width * 2, limitedBy: scalars.endIndex)
            ?? scalars.endIndex
        let after = PrintableText.of(String(scalars[caret..<end]))
        indent = DisplayWidth.of(before)
        text = DisplayWidth.truncated(before + after, to: max(width, indent + 2))
    }

    /// What stands before the caret; a long beginning is replaced by `…`.
    private static func before(
        _ scalars: String.UnicodeScalarView,
        upTo caret: String.Index,
        width: Int,
    ) -> String {
        let start =
            scalars.index(caret, offsetBy: -width, limitedBy: scalars.startIndex)
            ?? scalars.startIndex
        let text = PrintableText.of(String(scalars[start..<caret]))
        let room = width * 3 / 4
        if start == scalars.startIndex, DisplayWidth.of(text) <= room { return text }
        var kept: [Character] = []
        var used = 1
        for character in text.reversed() {
            used += DisplayWidth.of(character)
            if used > room { break }
            kept.append(character)
        }
        return "…" + String(kept.reversed())
    }
}
