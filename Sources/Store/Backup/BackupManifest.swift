import Foundation

/// The first part of a backup: what it holds, and the heads that were signed for it.
struct BackupManifest: Codable, Hashable {
    /// The version of the database's schema.
    let schema: Int
    /// The signed heads of all streams.
    let heads: SignedHeads
    /// The number of evidence files.
    let evidence: Int

    static let name = "manifest.json"
    static let journalName = "journal.sqlite"
    static let evidencePrefix = "evidence/"
}
