import Foundation

/// Reads a file line by line, never holding a line that is longer than allowed.
struct LineReader {
    /// A line of the file.
    enum Line {
        case text(Data)
        case tooLong
    }

    private let reader: FileReader
    private let longest: Int
    private var buffer = Data()
    /// Where the next line begins in the buffer.
    private var start = 0

    init(_ path: String, longest: Int) throws {
        reader = try FileReader(path)
        self.longest = longest
    }

    /// The next line without its end, or nil after the last.
    mutating func next() throws -> Line? {
        var isTooLong = false
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return isTooLong ? .tooLong : .text(Data(buffer[start..<end]))
            }
            if buffer.count - start > longest {
                isTooLong = true
                start = buffer.count
            }
            buffer = Data(buffer[start...])
            start = 0
            searched = buffer.count
            let piece = try reader.read()
            buffer.append(piece)
            guard piece.isEmpty else { continue }
            defer { start = buffer.count }
            if isTooLong { return .tooLong }
            return buffer.isEmpty ? nil : .text(buffer)
        }
    }
}
