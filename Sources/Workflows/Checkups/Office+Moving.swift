public import Assessments
import Checklists
import Diagnostics
import Interviews
public import Practice
import Store

extension Office {
    /// What the guards of a checkup look at, as things stand.
    public func facts(of file: CheckupFile, _ assessment: Assessment? = nil) throws -> CheckupFacts
    {
        var facts = CheckupFacts(today: today)
        facts.lawyers = try file.checkup.lawyers.map(user)
        facts.firm = try firm()
        facts.conflictDoubt = try conflictDoubt(of: file.papers)
        facts.conflict = facts.conflictDoubt == nil ? file.papers.conflict : nil
        facts.signed = file.papers.signed
        facts.lawCheckedOn = file.papers.lawCheckedOn
        facts.unsettledAnswers = file.conflicts.count
        facts.unconfirmedAnswers = try unconfirmedAnswers(in: file)
        facts.followUps = file.followUps.count(where: \.isMade)
        facts.authors = file.authors
        facts.review = file.review
        facts.content = try contentFingerprint(of: file)
        facts.contactAttempts = file.contactAttempts
        if let assessment {
            facts.checkedDomains = Set(
                assessment.points.filter(\.state.wasChecked).map(\.checklist)
            )
            facts.undecidedFindings = assessment.findings.filter { $0.status == .identified }.count
            facts.findingsToAct = assessment.counted.count { finding in
                finding.advice.contains { file.isOpen($0.key.text) }
            }
        }
        return facts
    }

    /// The report in force is marked as withdrawn.
    func withdrawal(of file: inout CheckupFile, reason: String) throws -> [EntryDraft] {
        guard let last = file.issued.last, last.standing == .inForce else { return [] }
        let withdrawn = try last.withdrawn(on: today, by: User.ID(author.user), reason: reason)
        file.issued[file.issued.count - 1] = withdrawn
        let subject = CheckupSubject.issue(last.version)
        return [
            try draft(
                withdrawn,
                kind: .issue,
                in: file.stream,
                subject: subject,
                replacing: file.heads[subject] ?? [],
            )
        ]
    }

    /// The entries of a move, for use cases that record more in the same transaction.
    func movement(
        of file: inout CheckupFile,
        by action: CheckupAction,
        given facts: CheckupFacts,
        reason: String? = nil,
        then revise: (Checkup) throws -> Checkup = { $0 },
    ) throws -> [EntryDraft] {
        var facts = facts
        facts.reason = reason
        let before = file.checkup
        let after = try revise(before.performing(action, given: facts))
        file.checkup = after
        let change = StatusChange(
            action: action,
            from: before.status,
            to: after.status,
            reason: reason,
        )
        let drafts = [
            try draft(
                after,
                kind: .checkup,
                in: file.stream,
                subject: CheckupSubject.checkup,
                replacing: file.heads[CheckupSubject.checkup] ?? [],
                requires: file.heads[CheckupSubject.checkup] ?? [],
            ),
            try draft(change, kind: .status, in: file.stream, subject: ""),
        ]
        return try drafts + consequences(of: action, in: &file)
    }

    func append(_ drafts: [EntryDraft], movingIn file: inout CheckupFile) throws {
        do {
            take(try append(drafts), in: &file)
        } catch let refusal as Diagnostic where refusal.rule == "store.append.stale" {
            throw Diagnostic.workflow("movedMeanwhile", subject: file.checkup.number.description)
        }
    }

    /// Records forms, the conflict check or a look at changed law.
    public func record(_ papers: CheckupPapers, in file: inout CheckupFile) throws {
        try Permission.openCheckups.require(actingUser())
        try requireNoCheck(against: papers, in: file)
        for form in papers.forms where !file.papers.forms.contains(form) {
            if let refusal = file.checkup.refusal(of: form, today: today) { throw refusal }
        }
        var changed = file
        changed.papers = papers
        try append([draft(of: papers, in: file)], movingIn: &changed)
        file = changed
    }

    /// The entry that puts the forms in the place of those that were read.
    func draft(of papers: CheckupPapers, in file: CheckupFile) throws -> EntryDraft {
        try draft(
            papers,
            kind: .papers,
            in: file.stream,
            subject: CheckupSubject.papers,
            replacing: file.heads[CheckupSubject.papers] ?? [],
            requires: file.heads[CheckupSubject.papers] ?? [],
        )
    }

    /// SHA-256 over the answers, the decisions, the library and the versions issued before: what a review approves.
    ///
    /// A report that replaces an issued one needs an approval of its own, even where nothing has changed.
    public func contentFingerprint(of file: CheckupFile) throws -> Fingerprint {
        struct Content: Encodable {
            let answers: AnswerSheet
            let decisions: [FindingDecision]
            let library: LibraryReference
            let issued: Int?
        }
        let content = Content(
            answers: file.sheet,
            decisions: file.decisions,
            library: file.library,
            issued: file.issued.isEmpty ? nil : file.issued.count,
        )
        return try Fingerprint(Digest(of: Payload.encoded(content)).hex)
    }
}

extension CheckState {
    /// Whether a point in this state was looked at.
    fileprivate var wasChecked: Bool {
        switch self {
        case .notApplicable, .notChecked: false
        default: true
        }
    }
}
