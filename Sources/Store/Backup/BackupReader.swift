import Diagnostics
import Foundation

/// Reads the parts of a backup in their order; whatever was altered, cut or moved is a `Diagnostic`.
final class BackupReader {
    private let file: FileReader
    private let header: BackupHeader
    private var cipher: SecretStreamReader
    private var pending = Data()
    private var isFirst = true
    private var isAtEnd = false
    private var hash = SHA256Stream()

    init(_ path: String, passphrase: String) throws {
        file = try FileReader(path)
        switch BackupHeader.read(try file.read(BackupHeader.length)) {
        case .foreign: throw Diagnostic.store("store.backup.foreign", ["path": .text(path)])
        case .newer: throw Diagnostic.store("store.backup.newer", ["path": .text(path)])
        case .header(let found): header = found
        }
        let key = try PassphraseKey(passphrase: passphrase, salt: header.salt, cost: header.cost)
        guard let cipher = SecretStreamReader(key: key, header: header.stream) else {
            throw Diagnostic.store("store.backup.foreign", ["path": .text(path)])
        }
        self.cipher = cipher
    }

    /// The name and length of the next part, or nil after the last.
    func next() throws -> (name: String, length: Int64)? {
        if pending.isEmpty {
            if isAtEnd { return nil }
            try fill()
            if pending.isEmpty && isAtEnd { return nil }
        }
        let nameLength = try take(2).reduce(0) { $0 << 8 | Int($1) }
        let name = String(decoding: try take(nameLength), as: UTF8.self)
        let length = try take(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        guard length >= 0 else { throw damaged() }
        return (name, length)
    }

    /// Calls with the bytes of the part that `next` announced, piece by piece.
    func content(_ length: Int64, _ body: (Data) throws -> Void) throws {
        var rest = length
        while rest > 0 {
            if pending.isEmpty { try fill() }
            guard !pending.isEmpty else { throw damaged() }
            let piece = Data(pending.prefix(Int(min(rest, Int64(pending.count)))))
            pending = Data(pending.dropFirst(piece.count))
            rest -= Int64(piece.count)
            try body(piece)
        }
    }

    /// The hash of everything that was read, after the last part.
    func finish() -> Digest { hash.finish() }

    private func take(_ count: Int) throws -> Data {
        while pending.count < count {
            let before = pending.count
            try fill()
            if pending.count == before { throw damaged() }
        }
        defer { pending = Data(pending.dropFirst(count)) }
        return Data(pending.prefix(count))
    }

    /// Decrypts the next piece, if there is one.
    private func fill() throws {
        guard !isAtEnd else { return }
        let length = try file.read(4)
        let count = length.reduce(0) { $0 << 8 | Int($1) }
        guard length.count == 4, count <= BackupWriter.pieceLength + SecretStreamReader.overhead
        else {
            throw damaged()
        }
        let sealed = try file.read(count)
        let context = isFirst ? header.bytes : Data()
        guard sealed.count == count, let (piece, isLast) = cipher.open(sealed, boundTo: context)
        else {
            throw isFirst && sealed.count == count ? wrongPassphrase() : damaged()
        }
        isFirst = false
        isAtEnd = isLast
        if isLast, try !file.read(1).isEmpty { throw damaged() }
        hash.update(piece)
        pending.append(piece)
    }

    private func damaged() -> Diagnostic {
        .store("store.backup.damaged", ["path": .text(file.path)])
    }

    private func wrongPassphrase() -> Diagnostic {
        .store("store.backup.wrongPassphrase", ["path": .text(file.path)])
    }
}
