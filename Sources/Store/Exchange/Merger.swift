import Diagnostics
import GRDB

/// Takes entries of other devices into a journal, within one transaction; any order gives the same state.
struct Merger {
    let journal: Journal
    let identity: FolderIdentity
    let db: Database
    var report: MergeReport
    private let wall: Int64
    private let device: DeviceID
    /// The last entry in the journal's order; what comes after it can be projected at once.
    private var last: Entry?
    private var mustRebuild = false
    private var ownFork = false
    private var forks: Set<String> = []
    /// Erasures that this merge brought; the table of erasures may not have them yet.
    private var acts: Set<Act> = []

    private struct Act: Hashable {
        let target: ErasureAct.Target
        let owner: String
    }

    init(
        _ journal: Journal,
        _ identity: FolderIdentity,
        _ report: MergeReport,
        _ db: Database,
    ) throws {
        self.journal = journal
        self.identity = identity
        self.report = report
        self.db = db
        wall = journal.surroundings.now()
        device = try FolderIdentity.device(db)
        let sql = """
            \(EntryRow.select) entries
            ORDER BY milliseconds DESC, counter DESC, device DESC, hash DESC LIMIT 1
            """
        last = try Journal.entries(sql, [], db).first
    }

    /// Takes one entry: new, known, waiting, or refused.
    mutating func take(_ entry: Entry) throws {
        do {
            try entry.checkShape()
            try entry.checkHashes()
        } catch {
            return report.refuse(entry.id.description, error.message)
        }
        let values = [entry.id.bytes.databaseValue, entry.hash.bytes.databaseValue]
        if let row = try db.row(
            "SELECT position, payload IS NULL FROM entries WHERE id = ? AND hash = ?",
            values,
        ) {
            try meet(entry, at: row[0], isBare: row[1])
        } else if entry.header.clock.isTooFarAhead(ofWall: wall) {
            try quarantine(entry, values)
        } else {
            try add(entry)
        }
    }

    /// Takes in what waited in quarantine and need not wait any longer.
    mutating func release() throws {
        let waiting = try Journal.entries(
            "\(EntryRow.select) quarantine \(EntryRow.inOrder)",
            [],
            db,
        )
        for entry in waiting where !entry.header.clock.isTooFarAhead(ofWall: wall) {
            try db.run(
                "DELETE FROM quarantine WHERE id = ? AND hash = ?",
                [entry.id.bytes.databaseValue, entry.hash.bytes.databaseValue],
            )
            try take(entry)
        }
    }

    /// Brings the read tables up to date and says what people should know.
    mutating func finish() throws {
        if mustRebuild { try Journal.rebuild(journal.projections, db) }
        for fork in forks.sorted() {
            report.messages.append(
                .store("store.merge.fork", ["stream": .text(fork)], severity: .warning)
            )
        }
        if ownFork {
            try identity.renew(db)
            report.messages.append(.store("store.merge.newDevice", severity: .warning))
        }
        if report.quarantined > 0 {
            let count = Message.Argument.number(report.quarantined)
            report.messages.append(
                .store("store.merge.quarantined", ["count": count], severity: .warning)
            )
        }
    }
}

extension Merger {
    /// A known entry: its payload may be new.
    private mutating func meet(_ entry: Entry, at position: Int64, isBare: Bool) throws {
        guard isBare, let payload = entry.payload, try !isErased(entry) else {
            report.known += 1
            return
        }
        try db.run(
            "UPDATE entries SET payload = ? WHERE position = ?",
            [payload.databaseValue, position.databaseValue],
        )
        report.completed += 1
        mustRebuild = true
        try obey(entry)
    }

    private mutating func quarantine(_ entry: Entry, _ values: [DatabaseValue]) throws {
        guard try !db.has("SELECT 1 FROM quarantine WHERE id = ? AND hash = ?", values) else {
            report.known += 1
            return
        }
        _ = try EntryRow.insert(try withoutErased(entry), into: .quarantine, db)
        report.quarantined += 1
    }

    private mutating func add(_ entry: Entry) throws {
        let kept = try withoutErased(entry)
        try noteFork(entry)
        let position = try EntryRow.insert(kept, into: .entries, db)
        report.added += 1
        if let last, !Entry.isBefore(last, entry) {
            mustRebuild = true
        } else {
            last = entry
            if !mustRebuild { try journal.project(kept, at: position, db) }
        }
        try obey(entry)
    }

    /// Carries out the erasure that an entry records.
    private mutating func obey(_ entry: Entry) throws {
        guard let act = ErasureAct(entry) else { return }
        acts.insert(Act(target: act.target, owner: entry.header.owner))
        if try Erasure.carryOut(act, owner: entry.header.owner, db) {
            report.erased += 1
            mustRebuild = true
        }
    }

    private mutating func noteFork(_ entry: Entry) throws {
        let values = [
            entry.header.device.bytes.databaseValue, entry.header.stream.text.databaseValue,
            entry.header.sequence.databaseValue,
        ]
        guard
            try db.has(
                "SELECT 1 FROM entries WHERE device = ? AND stream = ? AND sequence = ?",
                values,
            )
        else {
            // A copy of this folder that only added at the end is a fork in the making.
            if entry.header.device == device { ownFork = true }
            return
        }
        forks.insert(entry.header.stream.text)
        if entry.header.device == device { ownFork = true }
    }

    private func withoutErased(_ entry: Entry) throws -> Entry {
        try isErased(entry) ? Entry(header: entry.header, hash: entry.hash, payload: nil) : entry
    }

    private func isErased(_ entry: Entry) throws -> Bool {
        guard !entry.isBookkeeping else { return false }
        let act = Act(target: .entry(entry.id), owner: entry.header.owner)
        return try acts.contains(act) || Erasure.covers(act.target, owner: act.owner, db)
    }
}
