public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// What one lawyer has to do and has done.
    public struct Workload: Sendable {
        /// The lawyer.
        public let lawyer: User
        /// Retainers in force on the last day that the lawyer is in charge of.
        public internal(set) var leading = 0
        /// Retainers in force on the last day that the lawyer helps with.
        public internal(set) var assisting = 0
        /// Service records of the period.
        public internal(set) var records = 0
        /// The time recorded in them for the lawyer, in tenths of an hour.
        public internal(set) var tenths = 0
        /// How many of the records lack the lawyer's time.
        public internal(set) var withoutHours = 0
        /// Checkups that are not closed, today.
        public internal(set) var openCheckups = 0
    }

    /// The work of each lawyer of the firm in a period, by name; of those who left, if they did any.
    public func workloads(
        from first: CalendarDate,
        through last: CalendarDate,
        of person: User.ID? = nil,
    ) throws -> [Workload] {
        guard first <= last else { throw Diagnostic.workflow("periodReversed") }
        let lawyers = try users().filter { $0.roles.contains(.lawyer) }
            .filter { person == nil || $0.id == person }
        if let person, lawyers.isEmpty {
            throw Diagnostic.workflow("unknownUser", subject: person.text)
        }
        var loads = Dictionary(uniqueKeysWithValues: lawyers.map { ($0.id, Workload(lawyer: $0)) })
        for (id, count) in try inForce(on: last) {
            loads[id]?.leading = count.leading
            loads[id]?.assisting = count.all - count.leading
        }
        for (id, count) in try openCheckups() { loads[id]?.openCheckups = count }
        try addServices(from: first, through: last, to: &loads)
        return loads.values.filter { $0.lawyer.status == .active || $0.hasWork }
            .map { (key: SearchText.sortKey(SearchText.pinyin($0.lawyer.name)), load: $0) }
            .sorted { $0.key < $1.key }.map(\.load)
    }

    private func addServices(
        from first: CalendarDate,
        through last: CalendarDate,
        to loads: inout [User.ID: Workload],
    ) throws {
        var query = ListQuery()
        (query.from, query.through) = (first, last)
        var consults: Set<[String]> = []
        for record in try all(ServiceRecord.self, query) where record.voided == nil {
            for work in record.details.lawyers {
                let key = record.consultKey.map { $0 + [work.lawyer.text] }
                if let key, !consults.insert(key).inserted { continue }
                loads[work.lawyer]?.records += 1
                loads[work.lawyer]?.tenths += work.hours?.tenths ?? 0
                if work.hours == nil { loads[work.lawyer]?.withoutHours += 1 }
            }
        }
    }

    private func inForce(on day: CalendarDate) throws -> [User.ID: (leading: Int, all: Int)] {
        let term = TermFilter(on: day, [.inForce]).statement
        let rows = try folder.journal.read(tables: { tables in
            try tables.rows(
                """
                SELECT p.person, sum(r.lead = p.person), count(*) FROM records AS r
                JOIN record_people AS p ON p.owner = r.owner AND p.register = r.register AND p.id = r.id
                WHERE r.owner = ? AND r.register = 'retainers' AND \(term.condition) GROUP BY p.person
                """,
                [.text(scope.owner)] + term.values,
            )
        })
        return rows.reduce(into: [:]) { counts, row in
            guard let person = row[0].text else { return }
            counts[User.ID(person)] = (Int(row[1].integer ?? 0), Int(row[2].integer ?? 0))
        }
    }

    private func openCheckups() throws -> [User.ID: Int] {
        let closed: [CheckupStatus] = [.rejected, .closed, .archived, .terminated, .withdrawn]
        let places = closed.map { _ in "?" }.joined(separator: ", ")
        let rows = try folder.journal.read(tables: { tables in
            try tables.rows(
                """
                SELECT p.person, count(*) FROM records AS r
                JOIN record_people AS p ON p.owner = r.owner AND p.register = r.register AND p.id = r.id
                WHERE r.owner = ? AND r.register = 'checkups' AND r.status NOT IN (\(places)) GROUP BY p.person
                """,
                [.text(scope.owner)] + closed.map { Cell.text($0.rawValue) },
            )
        })
        return rows.reduce(into: [:]) { counts, row in
            if let person = row[0].text { counts[User.ID(person)] = Int(row[1].integer ?? 0) }
        }
    }
}

extension Office.Workload {
    /// Whether there is anything to show.
    fileprivate var hasWork: Bool { leading + assisting + records + openCheckups > 0 }
}
