import Checklists
import Diagnostics
import Practice
import Store

extension Office {
    /// The deadlines that a query asks for, the most pressing first.
    public func due(_ query: DueQuery = DueQuery()) throws -> RecordPage<DueEntry> {
        var conditions = ["d.owner = ?"]
        var values: [Cell] = [.text(scope.owner)]
        func add(_ condition: String, _ value: Cell) {
            conditions.append(condition)
            values.append(value)
        }
        if let from = query.from { add("d.day >= ?", .integer(Int64(from.dayNumber))) }
        if let through = query.through { add("d.day <= ?", .integer(Int64(through.dayNumber))) }
        if let party = query.party { add("COALESCE(m.party, r.party) = ?", .text(party.text)) }
        if let person = query.person { add(Office.ofPerson, .text(person.text)) }
        if !query.kinds.isEmpty {
            let places = query.kinds.map { _ in "?" }.joined(separator: ", ")
            conditions.append("d.kind IN (\(places))")
            values += query.kinds.map { .text($0.rawValue) }
        }
        let condition = conditions.joined(separator: " AND ")
        let isPlain = query.party == nil && query.person == nil
        let counted = isPlain ? "FROM deadlines AS d WHERE" : Office.source
        let (total, rows) = try folder.journal.read(tables: { tables in
            let count = try tables.rows("SELECT count(*) \(counted) \(condition)", values)
            let rows = try tables.rows(
                """
                SELECT d.kind, d.day, d.register, d.id, r.number, r.title, e.title, r.lead
                \(Office.source) \(condition) ORDER BY d.day, d.register, d.id, d.kind LIMIT ? OFFSET ?
                """,
                values + [.integer(Int64(query.limit ?? -1)), .integer(Int64(query.offset))],
            )
            return (count.first?.first?.integer ?? 0, rows)
        })
        return RecordPage(
            records: rows.compactMap(DueEntry.init),
            total: Int(total),
            offset: query.offset,
        )
    }

    private static let source = """
        FROM deadlines AS d
        CROSS JOIN records AS r ON r.owner = d.owner AND r.register = d.register AND r.id = d.id
        LEFT JOIN records AS m ON m.owner = d.owner AND m.register = 'enterprises' AND m.id = r.party
        LEFT JOIN records AS e ON e.owner = d.owner AND e.register = 'enterprises'
            AND e.id = COALESCE(m.party, r.party)
        WHERE
        """

    private static let ofPerson = """
        EXISTS (SELECT 1 FROM record_people AS p WHERE p.owner = d.owner AND p.person = ?
            AND p.register = d.register AND p.id = d.id)
        """
}

extension DueEntry {
    /// Reads a row of the query; nil when a newer program wrote what this one does not know.
    fileprivate init?(_ row: [Cell]) {
        guard let kind = row[0].text.flatMap(DeadlineKind.init),
            let day = row[1].integer.flatMap({ CalendarDate(dayNumber: Int($0)) }),
            let register = row[2].text.flatMap(Register.init), let record = row[3].text,
            let title = row[5].text
        else { return nil }
        self.init(
            kind: kind,
            day: day,
            register: register,
            record: record,
            number: row[4].text,
            title: title,
            party: row[6].text,
            lead: row[7].text.map { User.ID($0) },
        )
    }
}
