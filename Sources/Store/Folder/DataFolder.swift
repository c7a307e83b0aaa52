import Diagnostics
import GRDB

/// The folder in which one firm or one bureau keeps its journal, evidence, backups and key.
public struct DataFolder: Sendable {
    /// The folder's path.
    public let path: String
    /// The journal.
    public let journal: Journal
    /// The evidence files.
    public let evidence: EvidenceShelf

    let layout: FolderLayout
    let surroundings: Surroundings

    /// The device that the folder writes as.
    public func device() throws -> DeviceID {
        try journal.read(FolderIdentity.device)
    }

    /// Closes the journal, leaving one file without a log beside it; nothing can be read or written afterwards.
    public func close() throws {
        try journal.close()
    }

    var identity: FolderIdentity { FolderIdentity(layout: layout, surroundings: surroundings) }
}
