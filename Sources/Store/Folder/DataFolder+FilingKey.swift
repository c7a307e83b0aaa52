import Diagnostics
public import Foundation

/// Keys with which this device signs what leaves the folder for another party.
///
/// They lie beside the device's own key, are in no backup, export or merge, and belong to this device alone: a copied or
/// restored folder is another device and must make a key of its own.
extension DataFolder {
    /// Makes a key; it can be found again by its public part.
    public func makeFilingKey() throws -> SigningKey {
        try Failures.told(about: path) {
            let seed = surroundings.randomBytes(SigningKey.seedLength)
            let key = try SigningKey(seed: seed)
            try Files.write(seed, to: try filingKeyPath(key.publicKey.hex))
            return key
        }
    }

    /// The key with this public part; nil where this device has none such.
    public func filingKey(_ hex: String) throws -> SigningKey? {
        try Failures.told(about: path) {
            let path = try filingKeyPath(hex)
            guard Files.kind(at: path).exists else { return nil }
            let key = try SigningKey(seed: try FileReader(path).read(SigningKey.seedLength + 1))
            guard key.publicKey.hex == hex else { throw Diagnostic.store("store.crypto.badKey") }
            return key
        }
    }

    /// Random bytes from the system's source.
    public func randomBytes(_ count: Int) -> Data { surroundings.randomBytes(count) }

    private func filingKeyPath(_ hex: String) throws -> String {
        "\(layout.keys)/\(try device()).filing.\(hex.prefix(16)).ed25519"
    }
}

extension PublicKey {
    /// The key in 64 hexadecimal digits.
    public var hex: String { bytes.hex }

    /// Reads 64 hexadecimal digits.
    public init?(hex: String) {
        guard let bytes = Data(hex: hex) else { return nil }
        self.init(bytes: bytes)
    }
}
