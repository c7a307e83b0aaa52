import Diagnostics
import Foundation

/// One line of an export: exactly one of the fields is set, but for `bytes` and `last`, which go with `evidence`.
struct ExportLine: Codable {
    /// The form of the export; on the first line.
    var version: Int?
    var entry: ExportedEntry?
    /// The hash of the evidence file that `bytes` are a piece of.
    var evidence: Digest?
    var bytes: Data?
    var last: Bool?
    /// The number of entries; on the last line.
    var end: Int?

    /// The form that this program writes and reads.
    static let currentVersion = 1
    /// The longest line that is read, above a payload of the largest size.
    static let longest = 32 << 20

    private enum CodingKeys: String, CodingKey {
        case version = "tijianExport"
        case entry
        case evidence
        case bytes
        case last
        case end
    }

    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }
}
