import Diagnostics
import Foundation
import GRDB

/// Checks a journal's database as it stands in one transaction.
struct Verifier {
    let db: Database
    var report = VerificationReport()
    /// Evidence files that entries refer to.
    private(set) var referenced: Set<Digest> = []
    /// What journalled acts have erased.
    private(set) var erasedTargets: Set<ErasureAct.Target> = []
    private var keys: [DeviceID: Data] = [:]

    init(_ db: Database) {
        self.db = db
    }

    /// Checks everything in the database, also against signatures that were kept elsewhere.
    mutating func run(against outside: [SignedHeads]) throws {
        do {
            try checkStructure()
            try collectErasures()
            try checkChains()
            try checkQuarantine()
            try checkIdentities()
            try checkSignatures(outside)
        } catch let error as DatabaseError
            where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
        {
            report.add(.store("store.verify.unreadable"))
        } catch is RowDecodingError {
            report.add(.store("store.verify.unreadable"))
        }
    }

    private mutating func checkStructure() throws {
        let rows = try Row.fetchAll(db, sql: "PRAGMA integrity_check(100)")
        if rows.count != 1 || rows.first?[0] != "ok" {
            report.add(.store("store.verify.structure", ["count": .number(rows.count)]))
        }
        let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
        if !orphans.isEmpty {
            report.add(.store("store.verify.structure", ["count": .number(orphans.count)]))
        }
    }

    private mutating func collectErasures() throws {
        for entry in try readable("WHERE kind = ?", [ErasureAct.kind.databaseValue]) {
            if let act = ErasureAct(entry) { erasedTargets.insert(act.target) }
        }
    }

    private mutating func checkChains() throws {
        var chain = ChainCheck()
        let rows = try db.rows("\(EntryRow.select) entries ORDER BY device, stream, sequence, hash")
        while let row = try rows.next() {
            report.entries += 1
            guard let entry = try? EntryRow(row).entry else {
                report.add(
                    .store(
                        "store.verify.unreadableEntry",
                        ["position": .number(row[0] as Int? ?? 0)],
                    )
                )
                continue
            }
            check(entry)
            referenced.formUnion(entry.header.evidence)
            for finding in chain.take(entry) {
                report.add(finding)
            }
        }
        report.chains = chain.count
    }

    /// Checks one entry's shape and hashes, and that a missing payload was erased by an act.
    private mutating func check(_ entry: Entry) {
        do {
            try entry.checkShape()
            try entry.checkHashes()
        } catch {
            report.add(
                .store(
                    "store.verify.entry",
                    entry.place.merging(["flaw": .message(error.message)]) { $1 },
                )
            )
        }
        switch (entry.isErased, erasedTargets.contains(.entry(entry.id))) {
        case (true, true): report.erased += 1
        case (true, false): report.add(.store("store.verify.payloadMissing", entry.place))
        case (false, true): report.add(.store("store.verify.notErased", entry.place))
        case (false, false): break
        }
    }

    private mutating func checkQuarantine() throws {
        let rows = try db.rows("\(EntryRow.select) quarantine \(EntryRow.inOrder)")
        while let row = try rows.next() {
            report.quarantined += 1
            guard let entry = try? EntryRow(row).entry else {
                report.add(
                    .store(
                        "store.verify.unreadableEntry",
                        ["position": .number(row[0] as Int? ?? 0)],
                    )
                )
                continue
            }
            do {
                try entry.checkHashes()
            } catch {
                report.add(
                    .store(
                        "store.verify.entry",
                        entry.place.merging(["flaw": .message(error.message)]) { $1 },
                    )
                )
            }
        }
    }

    private mutating func checkIdentities() throws {
        let rows = try db.rows("SELECT id FROM entries GROUP BY id HAVING count(*) > 1")
        while let row = try rows.next() {
            let id = EntryID(bytes: row[0])?.description ?? ""
            report.add(.store("store.verify.sameIdentity", ["entry": .text(id)]))
        }
    }

    private mutating func checkSignatures(_ outside: [SignedHeads]) throws {
        var signed = outside
        for entry in try readable("WHERE kind = ?", [SignedHeads.kind.databaseValue]) {
            guard let heads = SignedHeads(entry), heads.device == entry.header.device else {
                report.add(.store("store.verify.signature", entry.place))
                continue
            }
            signed.append(heads)
        }
        for heads in signed {
            report.signatures += 1
            try check(heads)
        }
    }

    private mutating func check(_ signed: SignedHeads) throws {
        let device = Message.Argument.text(signed.device.description)
        guard signed.isGenuine else {
            return report.add(.store("store.verify.badSignature", ["device": device]))
        }
        if keys[signed.device, default: signed.publicKey] != signed.publicKey {
            report.add(.store("store.verify.otherKey", ["device": device]))
        }
        keys[signed.device] = signed.publicKey
        for head in signed.heads where try !holds(head) {
            report.add(
                .store(
                    "store.verify.headMissing",
                    [
                        "stream": .text(head.stream.text), "device": .text(head.device.description),
                        "sequence": .number(Int(head.sequence)),
                    ],
                )
            )
        }
    }

    private func holds(_ head: SignedHeads.Head) throws -> Bool {
        let values = [
            head.device.bytes.databaseValue, head.stream.text.databaseValue,
            head.sequence.databaseValue,
            head.hash.bytes.databaseValue,
        ]
        return try EntryTable.allCases.contains { table in
            try db.has(
                "SELECT 1 FROM \(table.rawValue) WHERE device = ? AND stream = ? AND sequence = ? AND hash = ?",
                values,
            )
        }
    }

    private func readable(_ condition: String, _ values: [DatabaseValue]) throws -> [Entry] {
        let rows = try db.rows(
            "\(EntryRow.select) entries \(condition) \(EntryRow.inOrder)",
            values,
        )
        var entries: [Entry] = []
        while let row = try rows.next() {
            if let entry = try? EntryRow(row).entry { entries.append(entry) }
        }
        return entries
    }
}
