import CSodium
public import Diagnostics
public import Foundation

/// An Ed25519 key that signs.
public struct SigningKey: Sendable {
    /// The 32 bytes that the key is made from.
    let seed: Data
    private let secret: Data
    /// The key that checks what this one signs.
    public let publicKey: PublicKey

    static let seedLength = 32

    /// Makes a key from 32 random bytes; throws a `Diagnostic` when they are not 32 or libsodium is missing.
    public init(seed: Data) throws(Diagnostic) {
        try Sodium.require()
        guard seed.count == SigningKey.seedLength else { throw .store("store.crypto.badKey") }
        var secret = Data(count: Int(crypto_sign_ed25519_SECRETKEYBYTES))
        var open = Data(count: PublicKey.length)
        let status = open.withMutableBytes { open in
            secret.withMutableBytes { secret in
                seed.withBytes { seed, _ in crypto_sign_ed25519_seed_keypair(open, secret, seed) }
            }
        }
        guard status == 0, let key = PublicKey(bytes: open) else {
            throw .store("store.crypto.badKey")
        }
        self.seed = seed
        self.secret = secret
        self.publicKey = key
    }

    /// The 64 bytes of the signature of a message.
    public func signature(of message: Data) -> Data {
        var signature = Data(count: PublicKey.signatureLength)
        _ = signature.withMutableBytes { signature in
            message.withBytes { message, length in
                secret.withBytes { secret, _ in
                    crypto_sign_ed25519_detached(signature, nil, message, length, secret)
                }
            }
        }
        return signature
    }
}
