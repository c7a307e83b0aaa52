public import Checklists
import Diagnostics
import Foundation
public import Practice
public import Store

extension Office {
    /// The read tables that a firm's data folder keeps.
    public static let projections: [any Projection] = [RecordIndex(), PartyIndex()]

    /// One page of a register.
    public func page<Record: RegisterRecord>(
        of type: Record.Type,
        _ query: ListQuery = ListQuery(),
    ) throws -> RecordPage<Record> {
        try Office.require(query.statuses, amongThoseOf: type)
        let (total, payloads) = try folder.journal.read(tables: { tables in
            let statement = ListStatement(
                query,
                of: Record.register,
                owner: scope.owner,
                parties: try query.party.map { try sameEnterprise($0, in: tables) } ?? [],
            )
            let total = try Office.count(statement, in: tables)
            let isSparse = query.search != nil && total <= Office.few
            return try (
                total,
                total == 0
                    ? []
                    : Office.payloads(isSparse ? statement.byID : statement, query, in: tables),
            )
        })
        let decoder = JSONDecoder()
        return RecordPage(
            records: payloads.compactMap { try? decoder.decode(type, from: $0) },
            total: Int(total),
            offset: query.offset,
        )
    }

    /// The most hits of a search that are looked up one by one instead of going through a list in its order.
    private static let few: Int64 = 1_000

    private static func count(_ statement: ListStatement, in tables: ReadTables) throws -> Int64 {
        try tables.rows(
            "SELECT count(*) FROM records AS r WHERE \(statement.condition)",
            statement.values,
        ).first?.first?.integer ?? 0
    }

    /// The records of a page as they were recorded.
    private static func payloads(
        _ statement: ListStatement,
        _ query: ListQuery,
        in tables: ReadTables,
    ) throws -> [Data] {
        try tables.rows(
            """
            SELECT entries.payload FROM (
                SELECT r.entry AS position, row_number() OVER (ORDER BY \(statement.order)) AS place
                FROM records AS r WHERE \(statement.condition)
                ORDER BY \(statement.order) LIMIT ? OFFSET ?)
            CROSS JOIN entries USING (position) ORDER BY place
            """,
            statement.values + [
                .integer(Int64(query.limit ?? -1)), .integer(Int64(query.offset)),
            ],
        ).compactMap { $0.first?.bytes }
    }

    /// Throws when a list is asked for a status that its records cannot have: an empty list would be a wrong answer.
    private static func require<Record: RegisterRecord>(
        _ wanted: [String],
        amongThoseOf type: Record.Type,
    ) throws(Diagnostic) {
        guard let known = type.statuses, let unknown = wanted.first(where: { !known.contains($0) })
        else { return }
        throw .workflow(
            "unknownStatus",
            ["status": .text(unknown), "known": .text(known.joined(separator: ", "))],
        )
    }

    /// An enterprise's id with those of the records that were merged into it.
    func sameEnterprise(_ id: Enterprise.ID, in tables: ReadTables) throws -> [String] {
        try tables.rows(
            """
            WITH RECURSIVE same (id) AS (
                SELECT ?2 UNION SELECT m.id FROM same JOIN records AS m
                    ON m.owner = ?1 AND m.party = same.id AND m.register = 'enterprises')
            SELECT id FROM same
            """,
            .text(scope.owner),
            .text(id.text),
        ).compactMap { $0.first?.text }
    }

    /// All records of a register that a query asks for.
    func all<Record: RegisterRecord>(
        _ type: Record.Type,
        _ query: ListQuery = ListQuery(),
    ) throws -> [Record] {
        try page(of: type, query).records
    }

    /// The titles of records by id, such as the names of the enterprises on a page.
    ///
    /// A merged enterprise goes by the name of the record that stands for it.
    public func titles<Record: RegisterRecord>(
        of ids: some Sequence<Identifier<Record>>
    ) throws -> [Identifier<Record>: String] {
        try folder.journal.read(tables: { tables in
            var titles: [Identifier<Record>: String] = [:]
            for id in Set(ids) {
                titles[id] = try tables.rows(
                    Office.titleOfKept,
                    .text(scope.owner),
                    .text(Record.register.rawValue),
                    .text(id.text),
                ).first?.first?.text
            }
            return titles
        })
    }

    /// The title of a record, or of the one at the end of the merges that lead on from it.
    private static let titleOfKept =
        """
        WITH RECURSIVE line (owner, register, id, title, next, step) AS (
            SELECT owner, register, id, title, IIF(register = 'enterprises', party, NULL), 0
                FROM records WHERE owner = ? AND register = ? AND id = ?
            UNION ALL
            SELECT r.owner, r.register, r.id, r.title, r.party, line.step + 1 FROM line
                JOIN records AS r
                ON r.owner = line.owner AND r.register = line.register AND r.id = line.next
                WHERE line.step < 20)
        SELECT title FROM line ORDER BY step DESC LIMIT 1
        """
}
