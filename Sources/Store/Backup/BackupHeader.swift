import Foundation

/// The first bytes of a backup file: what it is, and how its key is made from the passphrase.
struct BackupHeader: Hashable {
    let cost: PassphraseCost
    let salt: Data
    /// What the decryption needs first.
    let stream: Data

    static let magic = Data("TIJIANBK".utf8)
    static let version: UInt8 = 1
    static let length = 8 + 1 + 8 + 8 + PassphraseKey.saltLength + SecretStreamReader.headerLength

    init(cost: PassphraseCost, salt: Data, stream: Data) {
        self.cost = cost
        self.salt = salt
        self.stream = stream
    }

    /// The bytes in the file; they are bound to the first encrypted piece.
    var bytes: Data {
        var bytes = BackupHeader.magic
        bytes.append(BackupHeader.version)
        for number in [cost.passes, cost.memory] {
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes + salt + stream
    }

    /// What the bytes of a file say; `isNewer` when only a newer program can read it.
    enum Reading {
        case header(BackupHeader)
        case newer
        case foreign
    }

    /// Reads the first bytes of a file.
    static func read(_ bytes: Data) -> Reading {
        let bytes = Array(bytes)
        guard bytes.count == length, bytes.starts(with: magic) else { return .foreign }
        guard bytes[8] == version else { return bytes[8] > version ? .newer : .foreign }
        func number(_ place: Int) -> UInt64 {
            bytes[place..<place + 8].reduce(0) { $0 << 8 | UInt64($1) }
        }
        let saltEnd = 25 + PassphraseKey.saltLength
        let cost = PassphraseCost(passes: number(9), memory: number(17))
        guard cost.isReasonable else { return .foreign }
        return .header(
            BackupHeader(
                cost: cost,
                salt: Data(bytes[25..<saltEnd]),
                stream: Data(bytes[saltEnd...]),
            )
        )
    }
}
