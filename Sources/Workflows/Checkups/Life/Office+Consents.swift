import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Records what the enterprise decided about kinds of data; a withdrawal holds from its day on.
    public func record(_ decisions: [ConsentDecision], in file: inout CheckupFile) throws {
        try Permission.openCheckups.require(actingUser())
        guard !decisions.isEmpty else { throw Diagnostic.workflow("noConsent") }
        var changed = file
        var drafts = [try draft(adding: decisions, to: &changed)]
        if !changed.papers.signed.contains(.consent),
            let last = decisions.last, last.answer != .withdrawn
        {
            let form = try SignedForm(.consent, on: last.on, by: last.signer)
            if let refusal = file.checkup.refusal(of: form, today: today) { throw refusal }
            changed.papers.sign(form)
            drafts.append(try draft(of: changed.papers, in: file))
        }
        try append(drafts, movingIn: &changed)
        file = changed
    }

    /// The entry of consents with more decisions.
    func draft(
        adding decisions: [ConsentDecision],
        to file: inout CheckupFile,
    ) throws -> EntryDraft {
        for decision in decisions {
            if decision.on > today {
                throw Diagnostic.workflow("dayToCome", subject: decision.on.description)
            }
            file.life.consents = try file.life.consents.adding(decision)
        }
        return try draft(
            file.life.consents,
            kind: .consents,
            in: file.stream,
            subject: CheckupSubject.consents,
            replacing: file.heads[CheckupSubject.consents] ?? [],
            requires: file.heads[CheckupSubject.consents] ?? [],
        )
    }
}
