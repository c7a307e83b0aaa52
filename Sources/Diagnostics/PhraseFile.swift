import Foundation

/// The bytes of a language file, searched as they are: a program that prints ten phrases does not decode thousands.
///
/// The file is a flat JSON object with one key a line, in the order of the keys' bytes; a test proves that every key
/// of every library is found.
struct PhraseFile: Sendable {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The keys; none when the file is no flat JSON object.
    var keys: [String] {
        let phrases = try? JSONDecoder().decode([String: String].self, from: Data(bytes))
        return Array((phrases ?? [:]).keys)
    }

    /// The phrase of a key, or nil.
    func phrase(_ key: String) -> String? {
        bytes.withUnsafeBytes { text in
            var (low, high) = (0, text.count)
            while low < high {
                let line = PhraseFile.line(
                    around: low + (high - low) / 2,
                    in: low..<high,
                    of: text,
                )
                guard let name = PhraseFile.quotation(in: line, of: text) else {
                    // Only the braces of the first and the last line have no key.
                    if line.lowerBound == 0 {
                        low = line.upperBound
                    } else {
                        high = line.lowerBound
                    }
                    continue
                }
                let order = PhraseFile.order(of: text[name], key)
                if order == 0 {
                    return PhraseFile.value(in: name.upperBound + 1..<line.upperBound, of: text)
                }
                if order < 0 { low = line.upperBound } else { high = line.lowerBound }
            }
            return nil
        }
    }

    private typealias Text = UnsafeRawBufferPointer

    /// The line of a place, with its line end, within whole lines.
    private static func line(around place: Int, in lines: Range<Int>, of text: Text) -> Range<Int> {
        let newline = UInt8(ascii: "\n")
        var start = place
        while start > lines.lowerBound, text[start - 1] != newline { start -= 1 }
        let end = index(of: newline, in: place..<lines.upperBound, of: text)
        return start..<(end.map { $0 + 1 } ?? lines.upperBound)
    }

    /// The text of the first quotation in a line; keys have no escapes.
    private static func quotation(in line: Range<Int>, of text: Text) -> Range<Int>? {
        let mark = UInt8(ascii: "\"")
        guard let open = index(of: mark, in: line, of: text),
            let close = index(of: mark, in: open + 1..<line.upperBound, of: text)
        else { return nil }
        return open + 1..<close
    }

    /// The phrase that stands quoted after a key.
    private static func value(in rest: Range<Int>, of text: Text) -> String? {
        let mark = UInt8(ascii: "\"")
        guard let open = index(of: mark, in: rest, of: text) else { return nil }
        var close = rest.upperBound - 1
        while close > open, text[close] != mark { close -= 1 }
        guard close > open else { return nil }
        let phrase = open + 1..<close
        guard index(of: UInt8(ascii: "\\"), in: phrase, of: text) != nil else {
            return String(decoding: text[phrase], as: UTF8.self)
        }
        return try? JSONDecoder().decode(String.self, from: Data(text[open...close]))
    }

    /// The place of a byte; the C library finds it fast in a debug build too.
    private static func index(of byte: UInt8, in range: Range<Int>, of text: Text) -> Int? {
        guard let base = text.baseAddress, !range.isEmpty,
            let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// Negative, zero or positive: how a key of the file stands to the one that is looked for, by their bytes.
    private static func order(of name: Slice<Text>, _ key: String) -> Int {
        var key = key
        return key.withUTF8 { wanted in
            let name = UnsafeRawBufferPointer(rebasing: name)
            guard let left = name.baseAddress, let right = wanted.baseAddress else {
                return name.count - wanted.count
            }
            let order = memcmp(left, right, min(name.count, wanted.count))
            return order == 0 ? name.count - wanted.count : Int(order)
        }
    }
}
