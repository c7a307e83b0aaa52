/// What a backup holds.
public struct BackupReceipt: Hashable, Sendable {
    /// The file.
    public let path: String
    /// The number of entries.
    public let entries: Int
    /// The number of evidence files.
    public let evidenceFiles: Int
    /// The heads of all streams; kept apart from the folder, they show a cut tail.
    public let heads: SignedHeads
    /// What was found wrong while the copy was verified; the backup holds it as it is.
    public let verification: VerificationReport
}
