/// A folder that was restored, and what was found wrong with the journal in the backup.
public struct RestoreReceipt: Sendable {
    /// The new folder, open.
    public let folder: DataFolder
    /// What a verification of the backup's journal found, also against the heads that were signed for it.
    public let verification: VerificationReport
}
