import CSodium
import Foundation

/// Decrypts the pieces that a `SecretStreamWriter` made, in their order.
struct SecretStreamReader {
    private var state: crypto_secretstream_xchacha20poly1305_state

    /// How much longer a sealed piece is.
    static let overhead = 17
    static let headerLength = 24

    /// Starts with the writer's header; nil when it cannot be one.
    init?(key: PassphraseKey, header: Data) {
        guard Sodium.isReady, header.count == SecretStreamReader.headerLength else { return nil }
        var state = crypto_secretstream_xchacha20poly1305_state()
        let status = header.withBytes { header, _ in
            key.bytes.withBytes { key, _ in
                crypto_secretstream_xchacha20poly1305_init_pull(&state, header, key)
            }
        }
        guard status == 0 else { return nil }
        self.state = state
    }

    /// The piece and whether it is the last; nil when it was altered, moved, or sealed with another key.
    mutating func open(
        _ sealed: Data,
        boundTo context: Data = Data(),
    ) -> (piece: Data, isLast: Bool)? {
        guard sealed.count >= SecretStreamReader.overhead else { return nil }
        var piece = Data(count: sealed.count - SecretStreamReader.overhead)
        var tag: UInt8 = 0
        let status = piece.withMutableBytes { piece in
            sealed.withBytes { sealed, length in
                context.withBytes { context, contextLength in
                    crypto_secretstream_xchacha20poly1305_pull(
                        &state,
                        piece,
                        nil,
                        &tag,
                        sealed,
                        length,
                        context,
                        contextLength,
                    )
                }
            }
        }
        guard status == 0 else { return nil }
        return (piece, tag == UInt8(crypto_secretstream_xchacha20poly1305_TAG_FINAL))
    }
}
