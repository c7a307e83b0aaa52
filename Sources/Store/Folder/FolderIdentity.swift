import Foundation
import GRDB

/// Which device a folder writes as, and how a folder notices that it is a copy.
///
/// The file `device` is written once. The time at which its inode last changed cannot be set by any program that
/// copies or restores, so a copy has another fingerprint than the one that the database remembers.
struct FolderIdentity {
    let layout: FolderLayout
    let surroundings: Surroundings

    /// The device that a database writes as.
    static func device(_ db: Database) throws -> DeviceID {
        guard let row = try db.row("SELECT device FROM identity"),
            let device = DeviceID(bytes: row[0])
        else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        return device
    }

    /// Takes a new device id if the folder is new, copied or restored.
    func settle(_ queue: DatabaseQueue) throws {
        let seen = fingerprint()
        if let seen, try queue.read(remembered) == seen { return }
        try queue.write { db in
            // Another process may have come first.
            let seen = fingerprint()
            if let seen, try remembered(db) == seen { return }
            try renew(db)
        }
    }

    /// Takes a new device id.
    func renew(_ db: Database) throws {
        let clock = HybridClock.next(after: nil, wall: surroundings.now())
        let device = DeviceID(EntryID(clock: clock, random: surroundings.randomBytes(8)).uuid)
        try Files.write(Data("\(device)\n".utf8), to: layout.device)
        guard let fingerprint = fingerprint() else {
            throw SystemFailure(errno, path: layout.device)
        }
        try db.run(
            "INSERT OR REPLACE INTO identity (one, device, fingerprint) VALUES (1, ?, ?)",
            [device.bytes.databaseValue, fingerprint.bytes.databaseValue],
        )
    }

    private func remembered(_ db: Database) throws -> Digest? {
        try db.row("SELECT fingerprint FROM identity").flatMap { Digest(bytes: $0[0]) }
    }

    private func fingerprint() -> Digest? {
        var status = stat()
        guard lstat(layout.device, &status) == 0 else { return nil }
        let changed = status.st_ctim
        let text = "\(surroundings.machine()) \(status.st_ino) \(changed.tv_sec) \(changed.tv_nsec)"
        return Digest(of: Data(text.utf8))
    }
}
