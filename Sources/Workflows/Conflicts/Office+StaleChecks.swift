import Checklists
import Diagnostics
import Practice
import Store

extension Office {
    /// Why the conflict check that a checkup's papers name does not count; nil for a declaration by hand.
    func conflictDoubt(of papers: CheckupPapers) throws -> ConflictDoubt? {
        guard let id = papers.conflictCheck, let check = try record(id) else { return nil }
        if check.result == nil { return .open }
        return try isStale(check) ? .stale : nil
    }

    /// Whether parties have changed since a check, or others have come up.
    func isStale(_ check: ConflictCheck) throws -> Bool {
        try staleness(of: check, as: "") != nil
    }

    /// Searches again for what a check is about, and says what has changed.
    private func staleness(of check: ConflictCheck, as number: String) throws -> StaleCheck? {
        var request = try request(
            for: check.subject,
            given: isByName(check) ? check.searched : [],
            engagement: check.engagement,
        )
        let hasOtherParties = check.differs(from: request.parties)
        if isByName(check) {
            request.parties =
                check.searched + request.parties.filter { !check.searched.contains($0) }
        }
        let news = try check.news(in: hits(of: request))
        guard hasOtherParties || !news.isEmpty else { return nil }
        return StaleCheck(
            check: check,
            number: number,
            hasOtherParties: hasOtherParties,
            news: news,
        )
    }

    private func isByName(_ check: ConflictCheck) -> Bool {
        if case .client = check.subject { true } else { false }
    }

    /// The checks of open checkups and matters that no longer hold; those checkups must be checked again.
    public func staleChecks(_ query: ListQuery = ListQuery()) throws -> [StaleCheck] {
        try Permission.searchConflicts.require(actingUser())
        var query = query.whole
        if query.statuses.isEmpty {
            query.statuses = (CheckupStatus.beforeReport + [.suspended]).map(\.rawValue)
        }
        let checkups = try all(Checkup.self, query).compactMap { checkup in
            try checkOnRecord(of: checkup.id).flatMap {
                try staleness(of: $0, as: checkup.number.short)
            }
        }
        return try checkups + staleMatters(query)
    }

    private func staleMatters(_ query: ListQuery) throws -> [StaleCheck] {
        guard query.party == nil else { return [] }
        var query = query
        query.statuses = [Matter.Status.open.rawValue]
        return try all(Matter.self, query).compactMap { matter in
            try standing(ConflictSubject.matter(matter.id).key).flatMap { try record($0) }.flatMap {
                try staleness(of: $0, as: matter.number)
            }
        }
    }

    /// The conflicts with checkups that are not in the archive which no check on record has; names that are only
    /// similar are not among them.
    public func lateConflicts(_ query: ListQuery = ListQuery()) throws -> [LateConflict] {
        try Permission.searchConflicts.require(actingUser())
        return try all(Checkup.self, query.whole).filter {
            !CheckupStatus.ended.contains($0.status)
        }
        .flatMap(lateConflicts(of:))
    }

    private func lateConflicts(of checkup: Checkup) throws -> [LateConflict] {
        let check = try checkOnRecord(of: checkup.id)
        let found = try hits(of: request(for: .checkup(checkup.id)), findingSimilar: false)
        let late = check?.news(in: found) ?? found.filter { $0.gravity > .none }
        return late.map { LateConflict(checkup: checkup, check: check, hit: $0) }
    }

    func checkOnRecord(of checkup: Checkup.ID) throws -> ConflictCheck? {
        try heldPapers(of: checkup)?.value.conflictCheck.flatMap { try record($0) }
    }
}

extension ListQuery {
    /// The same without pages.
    fileprivate var whole: ListQuery {
        var query = self
        query.limit = nil
        query.offset = 0
        return query
    }
}
