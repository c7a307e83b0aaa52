import Foundation
import Store

/// The key with which the bureau signs what it files with itself.
enum UnitKey {
    /// The key of a bureau's folder, made at its first use and readable for its owner alone.
    static func held(in folder: DataFolder) throws -> SigningKey {
        let keys = URL(filePath: folder.path, directoryHint: .isDirectory).appending(path: "keys")
        let file = keys.appending(path: "bureau-unit.ed25519")
        if let seed = FileManager.default.contents(atPath: file.path) {
            return try SigningKey(seed: seed)
        }
        try FileManager.default.createDirectory(
            at: keys,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700],
        )
        let seed = Data((0..<32).map { _ in UInt8.random(in: .min ... .max) })
        let key = try SigningKey(seed: seed)
        let isMade = FileManager.default.createFile(
            atPath: file.path,
            contents: seed,
            attributes: [.posixPermissions: 0o600],
        )
        guard isMade else { throw CocoaError(.fileWriteUnknown) }
        return key
    }
}
