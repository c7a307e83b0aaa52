import Checklists
import Diagnostics
import Practice
import Store

extension Office {
    /// The id of the latest check of a subject.
    func standing(_ about: String) throws -> ConflictCheck.ID? {
        try folder.journal.read(tables: { tables in
            try tables.rows(
                "SELECT id FROM conflict_standing WHERE owner = ? AND about = ?",
                .text(scope.owner),
                .text(about),
            ).first?.first?.text.map { ConflictCheck.ID($0) }
        })
    }

    /// The check whose judgements a new one may keep: the latest of the subject, else the one that its papers name.
    func earlierCheck(of subject: ConflictSubject) throws -> ConflictCheck? {
        if let id = try standing(subject.key) { return try record(id) }
        guard case .checkup(let id) = subject else { return nil }
        return try heldPapers(of: id)?.value.conflictCheck.flatMap { try record($0) }
    }

    func heldPapers(of checkup: Checkup.ID) throws -> Held<CheckupPapers>? {
        try held(
            CheckupPapers.self,
            in: Streams.checkup(of: checkup),
            subject: CheckupSubject.papers,
        )
    }

    /// The entries that put a check's result into the papers of the checkups it is for.
    func papers(of check: ConflictCheck, evidence: [Digest] = []) throws -> [EntryDraft] {
        try concerned(by: check).map { id, held in
            var papers = held?.value ?? CheckupPapers()
            papers.take(check)
            return try draft(
                papers,
                kind: .papers,
                in: Streams.checkup(of: id),
                subject: CheckupSubject.papers,
                replacing: held?.heads ?? [],
                requires: held?.heads ?? [],
                evidence: evidence,
            )
        }
    }

    /// The checkup that a check is for, or those that were started on the strength of it.
    private func concerned(by check: ConflictCheck) throws -> [(Checkup.ID, Held<CheckupPapers>?)] {
        switch check.subject {
        case .checkup(let id): return [(id, try heldPapers(of: id))]
        case .client(_, let enterprise?):
            var query = ListQuery()
            query.party = enterprise
            return try all(Checkup.self, query).map { ($0.id, try heldPapers(of: $0.id)) }
                .filter { $0.1?.value.conflictCheck == check.id }
        case .matter, .client: return []
        }
    }

    /// The papers of a new checkup; without a declaration by hand the latest check of the enterprise counts.
    func papersWithCheck(of plan: CheckupPlan) throws -> CheckupPapers {
        guard let id = try standing(ConflictSubject.client("", plan.enterprise).key),
            let check = try record(id)
        else { return plan.papers }
        var papers = plan.papers
        papers.take(check)
        if let declared = plan.papers.conflict, declared != check.result {
            throw Diagnostic.workflow("conflictOnRecord", ["number": .text(check.number.short)])
        }
        return papers
    }

    /// Throws when a declaration by hand would take the place of a search that is on record.
    func requireNoCheck(against papers: CheckupPapers, in file: CheckupFile) throws {
        guard let id = file.papers.conflictCheck, let check = try record(id) else { return }
        let isSame =
            papers.conflict == file.papers.conflict && papers.conflictCheck == id
            && papers.signed.contains(.waiver) == file.papers.signed.contains(.waiver)
        guard isSame else {
            throw Diagnostic.workflow("conflictOnRecord", ["number": .text(check.number.short)])
        }
    }
}

extension CheckupPapers {
    /// Takes over what a check comes to, and its waiver.
    mutating func take(_ check: ConflictCheck) {
        conflict = check.result
        conflictCheck = check.id
        if check.waiver == nil { signed.remove(.waiver) } else { signed.insert(.waiver) }
    }
}
