public import Assessments
import Checklists
import Diagnostics
public import Interviews
import Practice
import Store

extension Office {
    /// Records changes of the answer sheet that an `Interview` has checked; on the disk when this returns.
    public func record(_ changes: [SheetChange], in file: inout CheckupFile) throws {
        try Permission.workOnCheckups.require(actingUser())
        try file.requireOpenForWork()
        try append(changes, to: &file)
    }

    /// Records changes for a user whose permission has been checked, as in a running interview.
    ///
    /// The evidence files that a change names are kept with its entry, and so are those given apart. Of several
    /// changes of one subject the last is recorded: entries of one transaction do not replace each other.
    func append(
        _ changes: [SheetChange],
        to file: inout CheckupFile,
        evidence: [Digest] = [],
    ) throws {
        try requireUnmoved(file)
        let lasting = Dictionary(changes.map { ($0.subject, $0) }) { _, last in last }
        let drafts = try changes.filter { lasting[$0.subject] == $0 }.map { change in
            let record = try SheetRecord(change)
            return try draft(
                record,
                in: file.stream,
                replacing: file.heads[record.subject] ?? [],
                evidence: evidence + Office.evidence(of: change).filter { !evidence.contains($0) },
            )
        }
        take(try append(drafts), in: &file)
        for change in changes { file.sheet.apply(change) }
        file.authors.insert(User.ID(author.user))
    }

    private static func evidence(of change: SheetChange) -> [Digest] {
        guard case .search(_, let search?) = change else { return [] }
        return search.file.flatMap(Digest.init(hex:)).map { [$0] } ?? []
    }

    /// Records a decision on a finding.
    public func record(_ decision: FindingDecision, in file: inout CheckupFile) throws {
        try Permission.workOnCheckups.require(actingUser())
        try file.requireOpenForWork()
        try requireUnmoved(file)
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
        file.authors.insert(User.ID(author.user))
    }

    /// Throws when somebody has moved the checkup on since it was read: what was read may no longer hold.
    func requireUnmoved(_ file: CheckupFile) throws {
        let slot = try folder.journal.slot(
            file.stream,
            subject: CheckupSubject.checkup,
            scope: scope,
        )
        guard slot?.heads.map(\.id) ?? [] == file.heads[CheckupSubject.checkup] ?? [] else {
            throw Diagnostic.workflow("movedMeanwhile", subject: file.checkup.number.description)
        }
    }

    /// Throws when the checkup of a stream is in the archive, where it is to be read only.
    func requireUnarchived(_ stream: StreamID) throws {
        let header = try held(Checkup.self, in: stream, subject: CheckupSubject.checkup)?.value
        guard let header, header.status == .archived else { return }
        throw Diagnostic.workflow("archived", subject: header.number.description)
    }

    func take(_ entries: [Entry], in file: inout CheckupFile) {
        for entry in entries where !entry.header.subject.isEmpty {
            file.heads[entry.header.subject] = [entry.id]
            file.conflicts.removeAll { $0 == entry.header.subject }
        }
    }
}
