import CSodium
public import Diagnostics
public import Foundation

/// A 32-byte key that Argon2id derives from a passphrase.
public struct PassphraseKey: Sendable {
    /// The key's bytes.
    let bytes: Data

    static let saltLength = 16

    /// How many characters a new passphrase must have.
    public static let shortestPassphrase = 8

    /// Derives the key; the passphrase counts in Unicode's composed form.
    public init(passphrase: String, salt: Data, cost: PassphraseCost) throws(Diagnostic) {
        try Sodium.require()
        guard salt.count == PassphraseKey.saltLength, cost.isReasonable else {
            throw .store("store.crypto.badCost")
        }
        let text = Array(passphrase.precomposedStringWithCanonicalMapping.utf8CString.dropLast())
        var key = Data(count: 32)
        let status = key.withMutableBytes { key in
            salt.withBytes { salt, _ in
                crypto_pwhash(
                    key,
                    32,
                    text,
                    UInt64(text.count),
                    salt,
                    cost.passes,
                    Int(cost.memory),
                    crypto_pwhash_ALG_ARGON2ID13,
                )
            }
        }
        guard status == 0 else { throw .store("store.crypto.noMemory") }
        bytes = key
    }
}
