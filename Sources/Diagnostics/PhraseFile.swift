import Foundation

/// The bytes of a language file, searched as they are: a program that prints ten phrases does not decode thousands.
///
/// The file is a flat JSON object with one key a line, in the order of the keys' bytes; a test of each library proves that
/// every key is found.
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
        var key = key
        return key.withUTF8 { wanted in
            var (low, high) = (0, bytes.count)
            while low < high {
                let line = self.line(around: low + (high - low) / 2, in: low..<high)
                guard let name = quoted(in: line) else {
                    // Only the braces of the first and the last line have no key.
                    if line.lowerBound == 0 {
                        low = line.upperBound
                    } else {
                        high = line.lowerBound
                    }
                    continue
                }
                if bytes[name].elementsEqual(wanted) { return value(after: name, in: line) }
                if bytes[name].lexicographicallyPrecedes(wanted) {
                    low = line.upperBound
                } else {
                    high = line.lowerBound
                }
            }
            return nil
        }
    }

    /// The line of a place, with its line end, within whole lines.
    private func line(around place: Int, in lines: Range<Int>) -> Range<Int> {
        let newline = UInt8(ascii: "\n")
        let before = bytes[lines.lowerBound..<place].lastIndex(of: newline)
        let end = bytes[place..<lines.upperBound].firstIndex(of: newline)
        return
            (before.map { $0 + 1 } ?? lines.lowerBound)..<(end.map { $0 + 1 } ?? lines.upperBound)
    }

    /// The text of the first quotation in a line; keys have no escapes.
    private func quoted(in line: Range<Int>) -> Range<Int>? {
        let mark = UInt8(ascii: "\"")
        guard let open = bytes[line].firstIndex(of: mark),
            let close = bytes[(open + 1)..<line.upperBound].firstIndex(of: mark)
        else { return nil }
        return (open + 1)..<close
    }

    /// The text after a key and its colon.
    private func value(after key: Range<Int>, in line: Range<Int>) -> String? {
        let mark = UInt8(ascii: "\"")
        let rest = bytes[(key.upperBound + 1)..<line.upperBound]
        guard let open = rest.firstIndex(of: mark), let close = rest.lastIndex(of: mark),
            open < close
        else { return nil }
        guard bytes[open...close].contains(UInt8(ascii: "\\")) else {
            return String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
        }
        return try? JSONDecoder().decode(String.self, from: Data(bytes[open...close]))
    }
}
