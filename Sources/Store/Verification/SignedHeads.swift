public import Foundation

/// The last entries of streams at one time, signed by the device: later, a cut tail shows against them.
public struct SignedHeads: Hashable, Sendable, Codable {
    /// Why heads are signed.
    public enum Reason: String, Sendable, Codable {
        /// A report is issued.
        case issue
        /// A backup is made.
        case backup
        /// Someone asked for it.
        case request
    }

    /// The last entry of one device in one stream.
    public struct Head: Hashable, Sendable, Codable {
        /// The device.
        public let device: DeviceID
        /// The stream.
        public let stream: StreamID
        /// The entry's number in its chain.
        public let sequence: Int64
        /// The entry's hash.
        public let hash: Digest
    }

    /// The device that signed.
    public let device: DeviceID
    /// When, in milliseconds since 1970-01-01 UTC.
    public let milliseconds: Int64
    /// Why.
    public let reason: Reason
    /// The heads, by device, stream and hash.
    public let heads: [Head]
    /// The Ed25519 key that checks the signature.
    public let publicKey: Data
    /// The signature of `signedBytes`.
    public let signature: Data

    static let kind = Entry.bookkeepingPrefix + "heads"

    init(device: DeviceID, milliseconds: Int64, reason: Reason, heads: [Head], key: SigningKey) {
        self.device = device
        self.milliseconds = milliseconds
        self.reason = reason
        self.heads = heads
        publicKey = key.publicKey.bytes
        signature = key.signature(
            of: SignedHeads.signedBytes(device, milliseconds, reason, heads)
        )
    }

    /// Whether the signature is that of the key it names.
    public var isGenuine: Bool {
        let bytes = SignedHeads.signedBytes(device, milliseconds, reason, heads)
        return PublicKey(bytes: publicKey)?.accepts(signature, of: bytes) ?? false
    }

    /// The text that is signed: one line for what it is, one for each head.
    private static func signedBytes(
        _ device: DeviceID,
        _ milliseconds: Int64,
        _ reason: Reason,
        _ heads: [Head],
    ) -> Data {
        let first = "tijian.heads.1 \(device) \(milliseconds) \(reason.rawValue)\n"
        let lines = heads.map { "\($0.device) \($0.stream) \($0.sequence) \($0.hash)\n" }
        return Data((first + lines.joined()).utf8)
    }
}

extension SignedHeads {
    /// The heads that an entry records, if it records any.
    init?(_ entry: Entry) {
        guard entry.header.kind == SignedHeads.kind, let payload = entry.payload,
            let heads = try? JSONDecoder().decode(SignedHeads.self, from: payload)
        else { return nil }
        self = heads
    }

    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
