import Diagnostics

/// The bytes of a file, checked before any of them is parsed.
struct SourceBytes {
    /// The text, after a byte order mark.
    let text: UnsafeBufferPointer<UInt8>
    let file: String
    private let all: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
        all = bytes
        text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? .init(rebasing: bytes[3...]) : bytes
        self.file = file
    }

    /// Why the file cannot be text that is read here, or nil.
    func problem() -> Diagnostic? {
        if isWide { return .yaml("notUTF8Mark", at: Place(file: file, line: 1)) }
        if let offset = firstInvalidOffset() {
            let byte = offset + (all.count - text.count) + 1
            return .yaml("notUTF8", at: place(ofOffset: offset), ["byte": .number(byte)])
        }
        guard let (offset, cause) = ForbiddenText.first(in: text) else { return nil }
        switch cause {
        case .directive:
            return .yaml("directive", at: place(ofOffset: offset))
        case .character(let value):
            return .yaml(
                "controlCharacter",
                at: place(ofOffset: offset),
                ["code": .text(ForbiddenText.code(value))],
            )
        }
    }

    /// The place of a byte, counting characters; bytes before it on its line are taken as they decode.
    func place(ofOffset offset: Int) -> Place {
        var line = 1
        var start = 0
        for index in 0..<offset where isBreak(index) {
            line += 1
            start = index + 1
        }
        let before = String(decoding: text[start..<offset], as: UTF8.self)
        return Place(file: file, line: line, column: before.unicodeScalars.count + 1)
    }

    /// The place just after the last character.
    var end: Place { place(ofOffset: text.count) }

    /// The character at a place, when there is one.
    func character(at place: Place) -> Unicode.Scalar? {
        var line = 1
        var start = 0
        while line < place.line, start < text.count {
            if isBreak(start) { line += 1 }
            start += 1
        }
        let end = min(text.count, start + place.column * 4)
        let scalars = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars
        return scalars.dropFirst(place.column - 1).first
    }

    /// Whether a line ends with this byte; of CR LF it is the LF.
    private func isBreak(_ index: Int) -> Bool {
        switch text[index] {
        case 0x0A: true
        case 0x0D: index + 1 == text.count || text[index + 1] != 0x0A
        default: false
        }
    }

    /// Whether it begins with the mark of UTF-16 or UTF-32.
    private var isWide: Bool {
        let marks: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE], [0x00, 0x00, 0xFE, 0xFF]]
        return marks.contains { all.starts(with: $0) }
    }

    private func firstInvalidOffset() -> Int? {
        do {
            _ = try UTF8Span(validating: text.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
