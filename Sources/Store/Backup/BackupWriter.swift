import Diagnostics
import Foundation

/// Writes the parts of a backup one after another into one encrypted file, never holding more than a piece.
///
/// Before encryption a part is its name's length in two bytes, the name, the content's length in eight bytes, the
/// content. The encryption cuts this into pieces of 64 KiB, each after its sealed length in four bytes.
final class BackupWriter {
    private let file: FileWriter
    private let header: BackupHeader
    private var cipher: SecretStreamWriter
    private var pending = Data()
    private var isFirst = true
    private var hash = SHA256Stream()

    static let pieceLength = 64 << 10

    init(_ file: FileWriter, passphrase: String, cost: PassphraseCost, salt: Data) throws {
        self.file = file
        cipher = try SecretStreamWriter(
            key: PassphraseKey(passphrase: passphrase, salt: salt, cost: cost)
        )
        header = BackupHeader(cost: cost, salt: salt, stream: cipher.header)
        try file.write(header.bytes)
    }

    /// Adds bytes under a name.
    func add(_ name: String, _ data: Data) throws {
        try begin(name, length: Int64(data.count))
        try append(data)
    }

    /// Adds a file under a name; one that changes its length meanwhile is refused.
    func add(_ name: String, fileAt path: String) throws {
        let reader = try FileReader(path)
        let length = try reader.length()
        try begin(name, length: length)
        var done: Int64 = 0
        while case let piece = try reader.read(), !piece.isEmpty {
            done += Int64(piece.count)
            try append(piece)
        }
        guard done == length else {
            throw Diagnostic.store("store.backup.changed", ["path": .text(path)])
        }
    }

    /// Seals the last piece and makes the file durable; returns the hash of everything before encryption.
    func finish() throws -> Digest {
        try seal(pending, isLast: true)
        try file.close()
        return hash.finish()
    }

    private func begin(_ name: String, length: Int64) throws {
        var bytes = Data()
        withUnsafeBytes(of: UInt16(clamping: name.utf8.count).bigEndian) {
            bytes.append(contentsOf: $0)
        }
        bytes.append(contentsOf: name.utf8)
        withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
        try append(bytes)
    }

    private func append(_ data: Data) throws {
        hash.update(data)
        pending.append(data)
        var start = pending.startIndex
        while pending.endIndex - start > BackupWriter.pieceLength {
            let end = start + BackupWriter.pieceLength
            try seal(Data(pending[start..<end]), isLast: false)
            start = end
        }
        pending = Data(pending[start...])
    }

    private func seal(_ piece: Data, isLast: Bool) throws {
        let context = isFirst ? header.bytes : Data()
        isFirst = false
        let sealed = cipher.seal(piece, isLast: isLast, boundTo: context)
        var length = Data()
        withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { length.append(contentsOf: $0) }
        try file.write(length)
        try file.write(sealed)
    }
}
