/// A place in a file, counted from 1.
public struct Place: Hashable, Sendable, Comparable {
    /// The file's path as the user wrote it or would find it.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int

    /// Creates a place.
    public init(file: String, line: Int, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The place some characters further on the same line.
    public func advanced(by columns: Int) -> Place {
        Place(file: file, line: line, column: column + columns)
    }

    /// Whether one place comes before the other: by file, line and column.
    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

extension Place: CustomStringConvertible {
    /// The place as `file:line:column`.
    public var description: String { "\(file):\(line):\(column)" }
}
