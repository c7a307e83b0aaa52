import Diagnostics

/// Prose broken into lines that fit a terminal, Chinese between any two characters, Latin between words.
struct WrappedText {
    /// The columns that a line may take.
    let width: Int

    /// The lines; those after the first of a paragraph are led by as many spaces as the hanging indent says.
    func lines(_ text: String, hanging: Int = 0) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            paragraph(PrintableText.of(String($0)), hanging)
        }
    }

    private func paragraph(_ text: String, _ hanging: Int) -> [String] {
        let indent = String(repeating: " ", count: min(hanging, width / 2))
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(of: text) {
            let columns = DisplayWidth.of(piece)
            if used + DisplayWidth.of(piece.trimmedEnd) > width, !line.isEmpty {
                lines.append(line.trimmedEnd)
                line = indent
                used = indent.count
            }
            line += piece
            used += columns
        }
        return lines + [line.trimmedEnd]
    }

    /// What must stay on one line: a Latin word with the space behind it, a wide character with its punctuation.
    private func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var last: Character = " "
        for character in text {
            let mayBreak =
                last == " " && character != " "
                || (DisplayWidth.of(character) > 1 || DisplayWidth.of(last) > 1)
                    && character != " " && !WrappedText.closing.contains(character)
                    && !WrappedText.opening.contains(last)
            if mayBreak || pieces.isEmpty {
                pieces.append(String(character))
            } else {
                pieces[pieces.count - 1].append(character)
            }
            last = character
        }
        return pieces
    }

    private static let closing: Set<Character> = [
        "，", "。", "、", "；", "：", "？", "！", "）", "》", "”", "’", "】", "〕", "…", "%", "％", ",", ".",
        ";", ":", "?", "!", ")",
    ]
    private static let opening: Set<Character> = ["（", "《", "“", "‘", "【", "〔", "(", ":"]
}

extension String {
    fileprivate var trimmedEnd: String {
        var end = self[...]
        while end.last == " " { end.removeLast() }
        return String(end)
    }
}
