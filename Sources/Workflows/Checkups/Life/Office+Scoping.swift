public import Checklists
import Diagnostics
import Interviews
public import Practice
import Store

extension Office {
    /// Sets the base date or the domains; other domains come with the library that holds them.
    public func rescope(
        _ file: inout CheckupFile,
        baseDate: CalendarDate?,
        to library: StoredLibrary?,
    ) throws {
        try Permission.openCheckups.require(actingUser())
        if let baseDate, let refusal = file.checkup.refusal(ofBaseDate: baseDate, today: today) {
            throw refusal
        }
        var moved = file
        let domains = library?.library.checklists.map(\.checklist.id)
        moved.checkup = try file.checkup.rescoped(
            baseDate: baseDate ?? file.checkup.baseDate,
            domains: domains ?? file.checkup.domains,
        )
        var drafts = [try draft(ofHeaderIn: moved)]
        if let baseDate { drafts.append(try draft(ofBaseDate: baseDate, in: &moved)) }
        if let library {
            drafts += try partsToKeep(of: library)
            drafts.append(
                try draft(
                    library.reference,
                    kind: .library,
                    in: file.stream,
                    subject: CheckupSubject.library,
                    replacing: file.heads[CheckupSubject.library] ?? [],
                )
            )
            moved.library = library.reference
        }
        try append(drafts, movingIn: &moved)
        file = moved
    }

    /// Lets other lawyers of the firm do the work; the conflict check must be made again.
    public func changeLawyers(
        of file: inout CheckupFile,
        to lawyers: [User.ID],
        reason: String?,
    ) throws {
        try Permission.openCheckups.require(actingUser())
        guard let reason, !reason.isEmpty else { throw Diagnostic.workflow("noReason") }
        guard CheckupStatus.beforeReport.contains(file.checkup.status) else {
            throw Diagnostic.workflow("lawyersFixed", subject: file.checkup.number.description)
        }
        var moved = file
        moved.checkup = try file.checkup.reassigned(to: file.checkup.firm, lawyers: lawyers)
        moved.papers.conflict = nil
        moved.papers.conflictCheck = nil
        moved.papers.void([.waiver])
        let facts = try facts(of: moved)
        if let refusal = CheckupGuard.lawyersMayPractise.refusal(of: moved.checkup, facts) {
            throw refusal
        }
        var drafts = [try draft(of: moved.papers, in: file)]
        if [.conflictCleared, .conflictWaived].contains(moved.checkup.status) {
            drafts += try movement(of: &moved, by: .checkConflicts, given: facts, reason: reason)
        } else {
            drafts.append(try draft(ofHeaderIn: moved))
        }
        try append(drafts, movingIn: &moved)
        file = moved
    }

    private func draft(ofHeaderIn file: CheckupFile) throws -> EntryDraft {
        try draft(
            file.checkup,
            kind: .checkup,
            in: file.stream,
            subject: CheckupSubject.checkup,
            replacing: file.heads[CheckupSubject.checkup] ?? [],
            requires: file.heads[CheckupSubject.checkup] ?? [],
        )
    }

    private func draft(
        ofBaseDate date: CalendarDate,
        in file: inout CheckupFile,
    ) throws -> EntryDraft {
        let change = SheetChange.baseDate(date)
        let record = try SheetRecord(change)
        file.sheet.apply(change)
        return try draft(
            record.fields,
            kind: .sheet,
            in: file.stream,
            subject: record.subject,
            replacing: file.heads[record.subject] ?? [],
        )
    }
}
