/// Text that is safe to print on a terminal.
public enum PrintableText {
    /// The text on one line: tabs become spaces, line breaks one space, control and direction marks `�`.
    public static func of(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": result.append(contentsOf: "    ".unicodeScalars)
            case "\n", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
            case "\r": continue
            case _ where isHarmful(scalar.value): result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Controls can drive the terminal, and direction marks can make a line read otherwise than it is.
    private static func isHarmful(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
