import Foundation

/// Where things lie in a data folder.
struct FolderLayout: Hashable, Sendable {
    /// The folder's path.
    let root: String

    var journal: String { root + "/journal.sqlite" }
    var evidence: String { root + "/evidence" }
    var backups: String { root + "/backups" }
    var keys: String { root + "/keys" }
    /// The file whose identity tells this folder from a copy of it.
    var device: String { root + "/device" }

    /// The files that SQLite keeps for the journal.
    var journalFiles: [String] { ["", "-wal", "-shm"].map { journal + $0 } }

    func signingKey(of device: DeviceID) -> String { "\(keys)/\(device).ed25519" }
}
