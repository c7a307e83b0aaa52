import Checklists
import Practice
import Store

/// Looks parties up in the index of names: by code, by name in its several forms, and by similarity.
struct PartySearch {
    let tables: ReadTables
    let owner: String
    let today: CalendarDate
    /// Whether names that are only similar are found too.
    var findsSimilar = true

    /// How many names there are to search.
    func count() throws -> Int {
        let rows = try tables.rows(
            "SELECT names FROM conflict_sizes WHERE owner = ?",
            .text(owner),
        )
        return Int(rows.first?.first?.integer ?? 0)
    }

    /// Everyone in the index whom the request meets, by the rules.
    func hits(_ request: SearchRequest) throws -> [ConflictHit] {
        var hits: [ConflictHit] = []
        for party in request.parties {
            for (row, match) in try matches(of: party.named)
            where request.own != SearchRequest.Own(register: row.register, record: row.record) {
                hits.append(try hit(party, row, match, request))
            }
        }
        let settled = ConflictRules.raised(ConflictRules.settled(hits), of: request.engagement)
        return settled.sorted { $0.gravity > $1.gravity }
    }

    private func hit(
        _ party: RelatedParty,
        _ row: IndexedName,
        _ match: NameMatch,
        _ request: SearchRequest,
    ) throws -> ConflictHit {
        let found = try found(row)
        return ConflictHit(
            number: 1,
            searched: party,
            found: found,
            match: match,
            ground: ConflictRules.ground(
                searched: party.role,
                new: request.engagement,
                found: found.party.role,
                in: found.engagement,
                isCurrent: found.isCurrent,
            ),
        )
    }

    /// The rows that match a party, in the order of the index.
    private func matches(of party: PartyName) throws -> [(IndexedName, NameMatch)] {
        let compared = party.compared
        guard !compared.key.isEmpty else { return [] }
        return try candidates(for: party, compared).compactMap { row in
            let codes = (party.code, row.party.code)
            return NameMatch.between(compared, row.compared, codes: codes).flatMap { match in
                match == .similar && !findsSimilar ? nil : (row, match)
            }
        }
    }

    private func candidates(for party: PartyName, _ compared: ComparedName) throws -> [IndexedName]
    {
        var rows = try rows(where: "key = ?", .text(compared.key))
        if let code = party.code { rows += try self.rows(where: "code = ?", .text(code.text)) }
        if !compared.isPerson {
            let owner = compared.parent ?? compared.core
            rows += try self.rows(where: "core = ?", .text(owner))
            rows += try self.rows(where: "parent = ?", .text(owner))
            if findsSimilar, compared.parent == nil {
                rows += try beginnings(of: compared.core) + sharing(compared.bigrams)
            }
        }
        let unique = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
        return unique.values.sorted { $0.id < $1.id }
    }

    /// The names whose core begins with this one, and those whose core is its beginning.
    private func beginnings(of core: String) throws -> [IndexedName] {
        guard core.count >= 2 else { return [] }
        let shorter = (2..<max(core.count, 2)).map { Cell.text(String(core.prefix($0))) }
        let places = shorter.map { _ in "?" }.joined(separator: ", ")
        return try rows(where: "core > ? AND core < ?", .text(core), .text(core + "\u{10FFFF}"))
            + rows(where: "core IN (\(places))", shorter)
    }

    func rows(where condition: String, _ values: Cell...) throws -> [IndexedName] {
        try rows(where: condition, values)
    }

    /// The rows of a condition that an index of names answers; the plus sign keeps SQLite from the index by owner
    /// where rows are found by their number.
    func rows(
        where condition: String,
        _ values: [Cell],
        byNumber: Bool = false,
    ) throws
        -> [IndexedName]
    {
        try tables.rows(
            """
            SELECT \(IndexedName.columns) FROM conflict_names
            WHERE \(byNumber ? "+owner" : "owner") = ? AND \(condition)
            """,
            [.text(owner)] + values,
        ).compactMap(IndexedName.init)
    }
}
