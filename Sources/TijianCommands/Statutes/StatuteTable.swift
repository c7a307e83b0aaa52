import Checklists
import Diagnostics

/// The registry of statutes as rows.
struct StatuteTable {
    private let entries: [(statute: Statute, citing: Int)]
    private let date: CalendarDate

    init(_ library: Library, on date: CalendarDate, onlyCited: Bool) {
        let citations = StatuteCitations(library)
        self.date = date
        entries = library.statutes.statutes.map { ($0, citations.points(citing: $0).count) }
            .filter { !onlyCited || $0.1 > 0 }
    }

    /// The columns' keys, in order.
    static let columns = ["name", "type", "version", "effective", "next", "cited_by"]

    /// A row for each statute: the version in force, and the next one that is known.
    func rows(_ words: PageWords) -> [[String]] {
        entries.map { statute, citing in
            let version = statute.version(on: date)
            let next = statute.successor(after: date)?.effective ?? version?.repealed
            return [
                statute.shortTitle, words("statutes.kind.\(statute.kind.rawValue)"),
                version?.name ?? words("statutes.notInForce"), version?.effective.description ?? "",
                next?.description ?? "", String(citing),
            ]
        }
    }

    /// How many there are.
    var totals: Message {
        Message(
            "statutes.totals",
            [
                "statutes": .number(entries.count),
                "cited": .number(entries.count { $0.citing > 0 }),
                "inForce": .number(entries.count { $0.statute.version(on: date) != nil }),
                "date": .text(date.description),
            ],
        )
    }
}
