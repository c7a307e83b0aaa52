import GRDB

/// The effect of an erasure act on the tables of entries.
enum Erasure {
    /// Removes the payload that an act names; returns whether there was one.
    @discardableResult
    static func carryOut(_ act: ErasureAct, owner: String, _ db: Database) throws -> Bool {
        guard case .entry(let id) = act.target else { return false }
        var changes = 0
        for table in EntryTable.allCases {
            try db.run(
                """
                UPDATE \(table.rawValue) SET payload = NULL
                WHERE id = ? AND owner = ? AND payload IS NOT NULL AND kind NOT LIKE 'store.%'
                """,
                [id.bytes.databaseValue, owner.databaseValue],
            )
            changes += db.changesCount
        }
        return changes > 0
    }

    /// Whether an act has erased an entry, or an evidence file.
    static func covers(_ target: ErasureAct.Target, owner: String, _ db: Database) throws -> Bool {
        let act = ErasureAct(target: target, reason: "", rule: "")
        let values = [act.targetBytes.databaseValue, owner.databaseValue]
        return try db.has("SELECT 1 FROM erasures WHERE target = ? AND owner = ?", values)
    }
}
