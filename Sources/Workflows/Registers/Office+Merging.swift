public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Puts one record of an enterprise under another; both are kept, and the act can be undone.
    ///
    /// Returns the record that stands for both from now on.
    @discardableResult
    public func merge(_ name: String, into other: String, reason: String) throws -> Enterprise {
        let user = try actingUser()
        try Permission.keepRegisters.require(user)
        let from = try unresolvedEnterprise(name)
        guard from.value.mergedInto == nil else { throw Diagnostic.workflow("alreadyMerged") }
        let into = try heldEnterprise(other)
        guard into.value.id != from.value.id else { throw Diagnostic.workflow("mergedWithItself") }
        try record(from, into: into.value.id, reason: reason, by: user.id)
        return into.value
    }

    /// Takes a merged record out again, as it was.
    @discardableResult
    public func unmerge(_ name: String, reason: String) throws -> Enterprise {
        let user = try actingUser()
        try Permission.keepRegisters.require(user)
        let from = try unresolvedEnterprise(name, merged: true)
        guard from.value.mergedInto != nil else { throw Diagnostic.workflow("notMerged") }
        return try record(from, into: nil, reason: reason, by: user.id)
    }

    /// The records that were merged into an enterprise, each with the act.
    public func merges(
        into enterprise: Enterprise.ID
    ) throws -> [(record: Enterprise, act: EnterpriseMerge?)] {
        var query = ListQuery()
        query.party = enterprise
        query.statuses = [Enterprise.mergedStatus]
        return try all(Enterprise.self, query).map { record in
            let act = try held(
                EnterpriseMerge.self,
                in: Streams.enterpriseMerges,
                subject: record.id.text,
            )
            return (record, act?.value)
        }
    }

    @discardableResult
    private func record(
        _ from: Held<Enterprise>,
        into: Enterprise.ID?,
        reason: String,
        by user: User.ID,
    ) throws -> Enterprise {
        let act = try EnterpriseMerge(
            from: from.value.id,
            into: into,
            reason: reason,
            by: user,
            on: today,
        )
        let changed = try from.value.merged(into: into)
        let earlier = try held(
            EnterpriseMerge.self,
            in: Streams.enterpriseMerges,
            subject: from.subject,
        )
        try append([
            draft(changed, kind: .enterprise, in: Streams.enterprises, over: from),
            draft(
                act,
                kind: .enterpriseMerge,
                in: Streams.enterpriseMerges,
                subject: from.subject,
                replacing: earlier?.heads ?? [],
            ),
        ])
        return changed
    }

    /// The record that stands for an enterprise: itself, unless it was merged.
    func kept(_ enterprise: Enterprise) throws -> Enterprise {
        var current = enterprise
        var seen: Set<Enterprise.ID> = [enterprise.id]
        while let next = current.mergedInto, seen.insert(next).inserted,
            let record = try record(next)
        {
            current = record
        }
        return current
    }

    /// The enterprise that goes by a name, a former one too; for merged records the one that stands for them.
    func heldEnterprise(_ name: String) throws -> Held<Enterprise> {
        var found = try matches(Enterprise.self, name).map(\.value)
        if found.isEmpty { found = try formerly(name) }
        let ids = Set(try found.map { try kept($0).id })
        guard let id = ids.first else { throw Office.unknown(Enterprise.self) }
        guard ids.count == 1 else { throw Office.several(Enterprise.self) }
        guard
            let held = try held(Enterprise.self, in: Streams.enterprises, subject: id.text)
        else { throw Office.unknown(Enterprise.self) }
        return held
    }

    /// The very record that goes by a name; of several, the merged ones or the others.
    private func unresolvedEnterprise(
        _ name: String,
        merged: Bool = false,
    ) throws -> Held<Enterprise> {
        let found = try matches(Enterprise.self, name)
        let wanted = found.filter { ($0.value.mergedInto != nil) == merged }
        guard let record = wanted.first ?? found.first else {
            throw Office.unknown(Enterprise.self)
        }
        guard wanted.count <= 1 else { throw Office.several(Enterprise.self) }
        return record
    }

    /// The enterprises that had the name before.
    private func formerly(_ name: String) throws -> [Enterprise] {
        let key = NameKey(name)
        guard !key.text.isEmpty else { return [] }
        var query = ListQuery()
        query.search = name
        return try all(Enterprise.self, query).filter { enterprise in
            enterprise.details.formerNames.contains { NameKey($0) == key }
        }
    }
}
