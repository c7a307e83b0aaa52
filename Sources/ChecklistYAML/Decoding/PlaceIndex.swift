public import Diagnostics

/// Where the things of a library stand in its files, by their subject, such as `D09-01.all_signed`.
public struct PlaceIndex: Sendable {
    private struct Position: Sendable {
        let file: UInt32
        let line: UInt32
        let column: UInt32
    }

    private var files: [String] = []
    private var positions: [String: Position] = [:]

    /// An index without a place.
    public init() {}

    /// Where a subject begins, or nil when no file has it.
    public subscript(subject: String) -> Place? {
        positions[subject].map { position in
            Place(
                file: files[Int(position.file)],
                line: Int(position.line),
                column: Int(position.column),
            )
        }
    }

    /// All subjects, in no order.
    public var subjects: some Sequence<String> { positions.keys }

    /// Notes a subject of the current file; the first place stays.
    mutating func note(_ subject: String, at node: YAMLNode, in file: String) {
        if files.last != file { files.append(file) }
        let position = Position(
            file: UInt32(files.count - 1),
            line: UInt32(clamping: node.line),
            column: UInt32(clamping: node.column),
        )
        if positions[subject] == nil { positions[subject] = position }
    }

    /// Takes in the places of another file; what is known already stays.
    mutating func merge(_ other: PlaceIndex) {
        let shift = UInt32(files.count)
        files += other.files
        positions.merge(
            other.positions.mapValues {
                Position(file: $0.file + shift, line: $0.line, column: $0.column)
            }
        ) { first, _ in first }
    }
}
