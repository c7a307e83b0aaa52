public import Foundation

/// A file of messages, one a line, that may have come by mail: a byte order mark, carriage returns and blank lines are no part of it.
///
/// It never holds a line that is longer than allowed, whatever the file's size.
public struct MessageFile {
    /// A line of the file.
    public enum Line: Sendable {
        /// A line that is short enough.
        case message(Data)
        /// One that is not.
        case tooLong
    }

    private var lines: LineReader
    private var isFirst = true

    /// Opens a file; throws a `Diagnostic` when it cannot be read.
    public init(_ path: String, longest: Int) throws {
        lines = try Failures.told(about: path) { try LineReader(path, longest: longest) }
    }

    /// The next line that is not blank, or nil after the last.
    public mutating func next() throws -> Line? {
        while let line = try lines.next() {
            guard case .text(let data) = line else { return .tooLong }
            let text = trimmed(data)
            if !text.isEmpty { return .message(text) }
        }
        return nil
    }

    private mutating func trimmed(_ data: Data) -> Data {
        var data = data
        if isFirst, data.starts(with: [0xEF, 0xBB, 0xBF]) { data = data.dropFirst(3) }
        isFirst = false
        let isBlank: (UInt8) -> Bool = { [9, 13, 32].contains($0) }
        while let last = data.last, isBlank(last) { data = data.dropLast() }
        return Data(data.drop(while: isBlank))
    }
}
