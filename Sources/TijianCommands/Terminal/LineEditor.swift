import Diagnostics

/// Edits one line as its bytes are typed: erasing measures what it erases, and a pasted block stays one entry.
///
/// The terminal's own editing cuts a line at 4,096 bytes and takes a Chinese character for one column.
struct LineEditor {
    /// What a byte leads to.
    enum Outcome: Hashable {
        /// Go on, and show this.
        case show(String)
        /// The line is done.
        case line(String)
        /// End of input on an empty line.
        case end
    }

    private var line = ""
    /// The bytes of a character, or of a key's sequence, that is not complete yet.
    private var pending: [UInt8] = []
    private var isPasting = false

    /// Whether something has been typed that was not entered yet.
    var isEmpty: Bool { line.isEmpty && pending.isEmpty }

    /// Takes the next byte.
    mutating func take(_ byte: UInt8) -> Outcome {
        if pending.first == LineEditor.escape { return sequence(byte) }
        if byte == LineEditor.escape || byte >= 0x80 || !pending.isEmpty { return collect(byte) }
        switch byte {
        case 0x0A, 0x0D: return isPasting ? insert("\n") : finish()
        case 0x08, 0x7F: return erase(.character)
        case 0x15 where !isPasting: return erase(.line)
        case 0x17 where !isPasting: return erase(.word)
        case 0x04 where !isPasting: return isEmpty ? .end : .show("")
        case 0x09: return insert(" ")
        case ..<0x20 where !isPasting: return .show("\u{7}")
        default: return insert(String(UnicodeScalar(byte)))
        }
    }

    private mutating func collect(_ byte: UInt8) -> Outcome {
        pending.append(byte)
        if byte == LineEditor.escape { return .show("") }
        let needed =
            switch pending[0] {
            case 0xC0..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF8: 4
            default: 1
            }
        guard pending.count >= needed else { return .show("") }
        let text = String(decoding: pending, as: UTF8.self)
        pending = []
        return insert(text)
    }

    /// Keys such as arrows do nothing; the marks around a pasted block open and close it.
    private mutating func sequence(_ byte: UInt8) -> Outcome {
        pending.append(byte)
        let isIntroducer =
            pending.count == 2 && (byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O"))
        guard pending.count > 16 || (0x40...0x7E).contains(byte) && !isIntroducer else {
            return .show("")
        }
        switch String(decoding: pending.dropFirst(), as: UTF8.self) {
        case "[200~": isPasting = true
        case "[201~": isPasting = false
        default: break
        }
        pending = []
        return .show("")
    }

    private mutating func insert(_ text: String) -> Outcome {
        line += text
        return .show(
            text == "\n" ? "\r\n" : text.unicodeScalars.allSatisfy { $0.value < 0x20 } ? "" : text
        )
    }

    private mutating func finish() -> Outcome {
        defer { line = "" }
        return .line(line)
    }

    /// How much one key erases.
    private enum Extent {
        case character
        case word
        case line
    }

    private mutating func erase(_ extent: Extent) -> Outcome {
        let kept: Substring =
            switch extent {
            case .character: line.dropLast()
            case .line: ""
            case .word: line[..<(line.dropLast().lastIndex(of: " ") ?? line.startIndex)]
            }
        let columns = DisplayWidth.of(String(line.dropFirst(kept.count)))
        line = String(kept)
        let back = String(repeating: "\u{8}", count: columns)
        return .show(back + String(repeating: " ", count: columns) + back)
    }

    private static let escape: UInt8 = 0x1B
}
