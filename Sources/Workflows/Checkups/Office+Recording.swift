public import Assessments
public import Interviews
import Store

extension Office {
    /// Records changes of the answer sheet; on the disk when this returns.
    ///
    /// The changes are taken as they are: an `Interview` has checked them.
    public func record(_ changes: [SheetChange], in file: inout CheckupFile) throws {
        try Permission.workOnCheckups.require(actingUser())
        try append(changes, to: &file)
    }

    /// Records changes for a user whose permission has been checked, as in a running interview.
    ///
    /// The evidence files that a change names are kept with its entry, and so are those given apart.
    func append(
        _ changes: [SheetChange],
        to file: inout CheckupFile,
        evidence: [Digest] = [],
    ) throws {
        let drafts = try changes.map { change in
            let record = try SheetRecord(change)
            return try draft(
                record.fields,
                kind: .sheet,
                in: file.stream,
                subject: record.subject,
                replacing: file.heads[record.subject] ?? [],
                evidence: evidence + Office.evidence(of: change),
            )
        }
        take(try append(drafts), in: &file)
        for change in changes { file.sheet.apply(change) }
    }

    private static func evidence(of change: SheetChange) -> [Digest] {
        guard case .search(_, let search?) = change else { return [] }
        return search.file.flatMap(Digest.init(hex:)).map { [$0] } ?? []
    }

    /// Records a decision on a finding.
    public func record(_ decision: FindingDecision, in file: inout CheckupFile) throws {
        try Permission.workOnCheckups.require(actingUser())
        let subject = CheckupSubject.decision(decision)
        let entries = try append([
            draft(
                decision,
                kind: .decision,
                in: file.stream,
                subject: subject,
                replacing: file.heads[subject] ?? [],
            )
        ])
        take(entries, in: &file)
        file.decisions.removeAll { CheckupSubject.decision($0) == subject }
        file.decisions.append(decision)
    }

    func take(_ entries: [Entry], in file: inout CheckupFile) {
        for entry in entries where !entry.header.subject.isEmpty {
            file.heads[entry.header.subject] = [entry.id]
            file.conflicts.removeAll { $0 == entry.header.subject }
        }
    }
}
