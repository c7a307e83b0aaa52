import Diagnostics
import Foundation

/// Reads comma-separated values in UTF-8, with or without a byte order mark, and nothing looser than RFC 4180.
enum StrictCSV {
    /// A row that is not empty, with the line that it begins in.
    struct Row: Hashable, Sendable {
        let line: Int
        let cells: [String]
    }

    static func rows(of data: Data, named file: String) throws(Diagnostic) -> [Row] {
        guard let text = String(bytes: data, encoding: .utf8) else {
            throw problem("commands.csv.notUTF8", file, line: nil)
        }
        var reading = Reading(file: file)
        for character in text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...] {
            try reading.take(character)
        }
        return try reading.finish()
    }

    /// A problem with its line; the line itself is not shown, for it names clients.
    static func problem(
        _ key: String,
        _ file: String,
        line: Int?,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        Diagnostic(
            .error,
            subject: line.map { "\(file):\($0)" } ?? file,
            Message(key, arguments),
            remedy: Message(key + ".remedy", arguments),
        )
    }

    private struct Reading {
        let file: String
        var rows: [Row] = []
        var cells: [String] = []
        var cell = ""
        var line = 1
        var start = 1
        var isQuoted = false
        var wasQuoted = false

        mutating func take(_ character: Character) throws(Diagnostic) {
            let isLineEnd = character.isNewline
            if isLineEnd { line += 1 }
            if isQuoted {
                if character == "\"" { isQuoted = false } else { cell.append(character) }
                return
            }
            switch character {
            case "\"" where wasQuoted:
                cell.append(character)
                isQuoted = true
            case "\"" where cell.isEmpty:
                isQuoted = true
                wasQuoted = true
            case "\"": throw problem("commands.csv.quote", file, line: line)
            case ",": endCell()
            case _ where isLineEnd: endRow()
            case _ where wasQuoted: throw problem("commands.csv.quote", file, line: line)
            default: cell.append(character)
            }
        }

        mutating func finish() throws(Diagnostic) -> [Row] {
            if isQuoted { throw problem("commands.csv.cut", file, line: start) }
            endRow()
            return rows
        }

        private mutating func endCell() {
            cells.append(cell)
            cell = ""
            wasQuoted = false
        }

        private mutating func endRow() {
            endCell()
            if cells.contains(where: { !$0.isEmpty }) {
                rows.append(Row(line: start, cells: cells))
            }
            cells = []
            start = line
        }
    }
}
