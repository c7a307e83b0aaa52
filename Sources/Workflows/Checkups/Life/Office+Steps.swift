public import Assessments
import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Makes a move that a user asks for by name; moves that need more than a reason have their own use cases.
    public func change(
        _ file: inout CheckupFile,
        by action: CheckupAction,
        _ assessment: Assessment,
        reason: String?,
    ) throws {
        try take(CheckupStep(action, reason: reason), in: &file, assessment)
    }

    /// Makes a move, and records in the same transaction whatever comes with it.
    public func take(
        _ step: CheckupStep,
        in file: inout CheckupFile,
        _ assessment: Assessment,
    ) throws {
        try Permission.openCheckups.require(actingUser())
        guard ![.issue, .sendBack, .archive].contains(step.action) else {
            throw Diagnostic.workflow("ownCommand", ["action": .message(step.action.name)])
        }
        var moved = file
        var drafts = try prepare(step, in: &moved)
        var facts = try facts(of: moved, assessment)
        facts.day = step.day
        facts.reason = step.reason
        drafts += try move(&moved, step, facts)
        drafts += try consequences(of: step, in: &moved)
        try append(drafts, movingIn: &moved)
        file = moved
    }

    /// The entries of what is recorded before the guards look: forms, consents, the conflict check, the visit.
    private func prepare(_ step: CheckupStep, in file: inout CheckupFile) throws -> [EntryDraft] {
        var drafts: [EntryDraft] = []
        let earlier = file
        if let conflict = step.conflict { file.papers.conflict = conflict }
        for form in step.forms {
            if let refusal = file.checkup.refusal(of: form, today: today) { throw refusal }
            file.papers.sign(form)
        }
        if step.action == .assign {
            file.papers.forgetConflict(andAgreement: step.firm.map { $0 != file.checkup.firm })
        }
        if file.papers != earlier.papers { drafts.append(try draft(of: file.papers, in: earlier)) }
        if !step.consents.isEmpty {
            drafts.append(try draft(adding: step.consents, to: &file))
        }
        if let contact = step.contact {
            drafts.append(try draft(of: self.contact(contact, of: file.checkup), in: &file))
        }
        return drafts
    }

    /// The entries of the move itself; a firm that takes over comes into the header with its lawyers.
    private func move(
        _ file: inout CheckupFile,
        _ step: CheckupStep,
        _ facts: CheckupFacts,
    ) throws -> [EntryDraft] {
        guard step.action == .assign else {
            return try movement(of: &file, by: step.action, given: facts, reason: step.reason)
        }
        var facts = facts
        let firm = step.firm ?? file.checkup.firm
        if file.checkup.status == .accepted, firm == file.checkup.firm {
            file.checkup = try file.checkup.reassigned(to: firm, lawyers: step.lawyers)
            facts.lawyers = try step.lawyers.map(user)
            return try movement(of: &file, by: .assign, given: facts, reason: step.reason)
        }
        facts.nextFirm = step.firm
        facts.lawyers = try step.lawyers.map(user)
        return try movement(of: &file, by: .assign, given: facts, reason: step.reason) {
            try $0.reassigned(to: firm, lawyers: step.lawyers)
        }
    }

    /// The entries of what a move brings with it.
    private func consequences(
        of step: CheckupStep,
        in file: inout CheckupFile,
    ) throws -> [EntryDraft] {
        switch step.action {
        case .withdraw: try withdrawal(of: &file, reason: step.reason ?? "")
        case .close, .terminate: try papersDue(after: step.day ?? today, in: &file)
        default: []
        }
    }
}

extension CheckupPapers {
    /// Other people do the work: the conflict check must be made again, and for another firm the papers be signed anew.
    fileprivate mutating func forgetConflict(andAgreement isOtherFirm: Bool?) {
        conflict = nil
        conflictCheck = nil
        void([.waiver])
        if isOtherFirm == true { void([.agreement, .confidentiality, .consent]) }
    }
}
