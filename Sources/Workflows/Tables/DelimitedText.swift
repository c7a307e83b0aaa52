import Diagnostics
public import Foundation
import SwiftCSV

/// Comma-separated values, as spreadsheet programs write and read them.
public enum DelimitedText {
    /// The largest file that is read, in bytes.
    public static let limit = 50_000_000

    /// The rows of a file in UTF-8, UTF-16 or GB18030, with commas, semicolons or tabs between the cells.
    public static func rows(_ data: Data) throws -> [[String]] {
        guard data.count <= limit else { throw Diagnostic.workflow("table.tooLarge") }
        let text = try decoded(data)
        guard text.utf8.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else {
            throw Diagnostic.workflow("table.openQuote")
        }
        var rows: [[String]] = []
        do {
            let reader = try CSV<Enumerated>(
                string: text,
                delimiter: .character(delimiter(of: text)),
                loadColumns: false,
                rowLimit: 0,
            )
            try reader.enumerateAsArray(startAt: 0, rowLimit: nil) { rows.append($0) }
        } catch {
            throw Diagnostic.workflow("table.strayQuote", ["row": .number(rows.count + 1)])
        }
        return rows.map { $0.map(unguarded) }
    }

    /// The text of a table, UTF-8 with a byte order mark; no cell can act as a formula.
    public static func text(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map(quoted).joined(separator: ",") }.joined(separator: "\r\n")
    }

    private static func decoded(_ data: Data) throws(Diagnostic) -> String {
        let bytes = [UInt8](data.prefix(3))
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let text = String(data: data, encoding: .utf16) else {
                throw Diagnostic.workflow("table.encoding")
            }
            return text
        }
        let body = bytes == [0xEF, 0xBB, 0xBF] ? data.dropFirst(3) : data
        let gb18030 = String.Encoding(rawValue: 0x8000_0632)
        guard !body.contains(0),
            let text = String(data: Data(body), encoding: .utf8)
                ?? String(data: Data(body), encoding: gb18030)
        else { throw Diagnostic.workflow("table.encoding") }
        return text
    }

    /// The separator that the first line has most of.
    private static func delimiter(of text: String) -> Character {
        let line = text.prefix { !$0.isNewline }
        let candidates: [Character] = [",", "\t", ";"]
        let counts = candidates.map { mark in line.count { $0 == mark } }
        let most = counts.max() ?? 0
        return zip(candidates, counts).first { $0.1 == most }?.0 ?? ","
    }

    private static let formulaSigns = "=+-@\t\r"

    /// A cell that a spreadsheet would take for a formula is led by an apostrophe.
    private static func quoted(_ cell: String) -> String {
        let isFormula = cell.first.map { formulaSigns.contains($0) } == true
        let safe = isFormula && Double(cell) == nil ? "'" + cell : cell
        guard safe.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return safe }
        return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    private static func unguarded(_ cell: String) -> String {
        guard cell.first == "'", let second = cell.dropFirst().first, formulaSigns.contains(second)
        else { return cell }
        return String(cell.dropFirst())
    }
}
