import Diagnostics

/// The blobs of a snapshot, each held against its hash when it is read.
struct SnapshotBlobs: Sendable {
    let blobs: [String: [UInt8]]
    let hash: @Sendable ([UInt8]) -> String

    func blob(_ key: String) throws(Diagnostic) -> [UInt8] {
        guard let bytes = blobs[key], hash(bytes) == key else {
            throw .decoding("snapshot.missingPoint", at: nil, ["hash": .text(key)])
        }
        return bytes
    }
}
