import Checklists
import Diagnostics
import Practice
import Reports

/// The search for conflicts of interest: it goes on forms of the firm alone.
extension FormValues {
    /// What was searched, found and judged.
    mutating func take(_ check: ConflictCheck, _ records: FormRecords) {
        set(.conflictNumber, check.number.description)
        set(.searchedBy, records.name(check.searchedBy))
        set(.searchedOn, words.day(check.on.description))
        set(.searchTerms, words.listed(check.searched.map(\.name)))
        tick(.searchScope, Set(check.scope.registers.map(\.rawValue)))
        let judged = check.hits.filter { $0.judgement != nil }
        set(
            .conflictReasons,
            judged.compactMap { hit in hit.judgement.map { "\(hit.number). \($0.reason)" } }
                .joined(separator: "\n"),
        )
        set(.hits, check.hits.map { row($0, records) })
    }

    private func row(_ hit: ConflictHit, _ records: FormRecords) -> [String: String] {
        let found = hit.found
        let relation = [
            phrase(found.party.role.name), phrase(found.engagement.name), found.number, found.title,
        ]
        var row = [
            "party": "\(found.party.name)\n(\(phrase(hit.match.name)))",
            "relation": relation.compactMap { $0 }.joined(separator: " "),
        ]
        guard let judgement = hit.judgement else { return row }
        row["adverse"] = phrase(
            judgement.isSame ? judgement.ground.name : ConflictGravity.none.name
        )
        row["handling"] = [
            judgement.reason, records.name(judgement.by), words.day(judgement.on.description),
        ].joined(separator: "\n")
        return row
    }
}
