import CSodium
import Diagnostics
import Foundation

/// Encrypts a sequence of pieces (XChaCha20-Poly1305), so that a missing, moved or altered one is noticed.
struct SecretStreamWriter {
    private var state: crypto_secretstream_xchacha20poly1305_state
    /// What the reader needs first.
    let header: Data

    init(key: PassphraseKey) throws(Diagnostic) {
        var header = Data(count: Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES))
        var state = crypto_secretstream_xchacha20poly1305_state()
        let status = header.withMutableBytes { header in
            key.bytes.withBytes { key, _ in
                crypto_secretstream_xchacha20poly1305_init_push(&state, header, key)
            }
        }
        guard status == 0 else { throw .store("store.crypto.unavailable") }
        self.header = header
        self.state = state
    }

    /// Encrypts a piece; the last one is marked.
    ///
    /// What is bound to it must be known to the reader.
    mutating func seal(_ piece: Data, isLast: Bool, boundTo context: Data = Data()) -> Data {
        var sealed = Data(count: piece.count + SecretStreamReader.overhead)
        let tag = UInt8(isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0)
        _ = sealed.withMutableBytes { sealed in
            piece.withBytes { piece, length in
                context.withBytes { context, contextLength in
                    crypto_secretstream_xchacha20poly1305_push(
                        &state,
                        sealed,
                        nil,
                        piece,
                        length,
                        context,
                        contextLength,
                        tag,
                    )
                }
            }
        }
        return sealed
    }
}
