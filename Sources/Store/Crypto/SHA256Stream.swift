import CSodium
public import Foundation

/// A SHA-256 hash that is fed piece by piece.
public struct SHA256Stream {
    private var state = crypto_hash_sha256_state()

    /// Starts a hash.
    public init() {
        crypto_hash_sha256_init(&state)
    }

    /// Feeds bytes.
    public mutating func update(_ data: Data) {
        data.withUnsafeBytes { bytes in
            guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
            crypto_hash_sha256_update(&state, start, UInt64(bytes.count))
        }
    }

    /// The hash of everything that was fed.
    public mutating func finish() -> Digest {
        var digest = Data(count: Digest.length)
        digest.withUnsafeMutableBytes { bytes in
            guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
            crypto_hash_sha256_final(&state, start)
        }
        return Digest(checked: digest)
    }
}
