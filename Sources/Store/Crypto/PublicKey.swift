import CSodium
public import Foundation

/// An Ed25519 key that checks signatures.
public struct PublicKey: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: Data

    static let length = 32
    static let signatureLength = 64

    /// Creates a key from exactly 32 bytes.
    public init?(bytes: Data) {
        guard bytes.count == PublicKey.length else { return nil }
        self.bytes = bytes
    }

    /// Whether a signature of a message was made with the matching signing key.
    public func accepts(_ signature: Data, of message: Data) -> Bool {
        guard Sodium.isReady, signature.count == PublicKey.signatureLength else { return false }
        return signature.withBytes { signature, _ in
            message.withBytes { message, length in
                bytes.withBytes { key, _ in
                    crypto_sign_ed25519_verify_detached(signature, message, length, key) == 0
                }
            }
        }
    }
}
