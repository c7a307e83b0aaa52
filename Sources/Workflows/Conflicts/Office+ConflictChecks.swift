public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// One page of the conflict checks.
    public func conflictChecks(_ query: ListQuery) throws -> RecordPage<ConflictCheck> {
        try Permission.searchConflicts.require(actingUser())
        return try page(of: ConflictCheck.self, query)
    }

    /// The conflict check of a number, or of the beginning of its id.
    public func conflictCheck(_ name: String) throws -> ConflictCheck {
        try Permission.searchConflicts.require(actingUser())
        return try heldCheck(name).value
    }

    func heldCheck(_ name: String) throws -> Held<ConflictCheck> {
        let number = try? DocumentNumber(name)
        if let number, number.series != ConflictCheck.series {
            throw Office.unknown(ConflictCheck.self)
        }
        return try find(ConflictCheck.self, number?.short ?? name)
    }

    /// Searches for conflicts of interest and records what was searched and found.
    ///
    /// What a lawyer judged before of the same parties in the same role is kept. The result goes into the papers of
    /// the checkup in the same transaction.
    /// - Parameters:
    ///   - subject: What the check is for.
    ///   - given: Parties beside those of the register.
    ///   - engagement: What the firm is about to do for a client by name.
    /// - Returns: The check as it is recorded.
    /// - Throws: What is wrong with the names, or why nothing could be recorded.
    @discardableResult
    public func checkConflicts(
        of subject: ConflictSubject,
        given: [RelatedParty] = [],
        engagement: Engagement = .other,
    ) throws -> ConflictCheck {
        try Permission.searchConflicts.require(actingUser())
        let request = try request(for: subject, given: given, engagement: engagement)
        let names = try folder.journal.read(tables: { try search($0).count() })
        let found = try ConflictCheck(
            id: Office.newID(ConflictCheck.self),
            number: nextNumber(of: ConflictCheck.self, series: ConflictCheck.series),
            subject: subject,
            title: request.title,
            enterprise: request.enterprise,
            engagement: request.engagement,
            searchedBy: User.ID(author.user),
            on: today,
            searched: request.parties,
            scope: ConflictScope(registers: IndexedParties.registers, names: names, asOf: today),
            hits: hits(of: request),
        )
        let check = try earlierCheck(of: subject).map(found.keeping) ?? found
        try append(
            [draft(check, kind: .conflictCheck, in: Streams.conflictChecks)] + papers(of: check)
        )
        return check
    }

    /// Records what a lawyer says of one hit; without a ground that of the rules stands.
    @discardableResult
    public func judge(
        _ number: Int,
        of name: String,
        isSame: Bool,
        ground: ConflictGround? = nil,
        reason: String,
    ) throws -> ConflictCheck {
        try Permission.judgeConflicts.require(actingUser())
        let held = try standingCheck(name)
        let proposed = held.value.hits.first { $0.number == number }?.ground ?? .sameSide
        let judgement = try ConflictJudgement(
            isSame: isSame,
            ground: ground ?? proposed,
            reason: reason,
            by: User.ID(author.user),
            on: today,
        )
        return try replace(held, by: held.value.judging(number, judgement))
    }

    /// Records the letter in which the parties waive a conflict, with the signed letter itself.
    @discardableResult
    public func waive(
        _ name: String,
        signedBy: String,
        on day: CalendarDate,
        letter path: String,
    ) throws -> ConflictCheck {
        try Permission.searchConflicts.require(actingUser())
        let held = try standingCheck(name)
        guard day <= today else { throw Diagnostic.workflow("waiverInFuture") }
        try held.value.requireWaivable()
        let letter = try folder.evidence.add(fileAt: path)
        let waiver = try ConflictWaiver(
            signedOn: day,
            signedBy: signedBy,
            letter: Fingerprint(letter.hex),
        )
        return try replace(held, by: held.value.waived(by: waiver), evidence: [letter])
    }

    /// What may be said outside the firm: nothing else of the check leaves through here.
    public func answer(_ name: String) throws -> ConflictAnswer {
        try Permission.searchConflicts.require(actingUser())
        let check = try standingCheck(name).value
        guard try !isStale(check) else { throw Diagnostic.workflow("conflictStale") }
        guard let answer = check.answer else { throw Diagnostic.workflow("conflictOpen") }
        return answer
    }

    private func replace(
        _ held: Held<ConflictCheck>,
        by check: ConflictCheck,
        evidence: [Digest] = [],
    ) throws -> ConflictCheck {
        let drafts = try papers(of: check, evidence: evidence)
        let own = try draft(
            check,
            kind: .conflictCheck,
            in: Streams.conflictChecks,
            over: held,
            evidence: evidence,
        )
        try append([own] + drafts)
        return check
    }

    /// The check of a name, unless a later one of the same subject has taken its place.
    private func standingCheck(_ name: String) throws -> Held<ConflictCheck> {
        let held = try heldCheck(name)
        guard try standing(held.value.subject.key) == held.value.id else {
            throw Diagnostic.workflow("conflictSuperseded", subject: held.value.number.description)
        }
        return held
    }
}
