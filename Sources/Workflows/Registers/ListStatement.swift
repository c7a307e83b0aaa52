import Checklists
import Practice
import Store

/// The SQL of a list: its conditions with their values, and its order.
struct ListStatement {
    private(set) var conditions = ["r.owner = ?", "r.register = ?"]
    private(set) var values: [Cell]
    let order: String

    /// A list's SQL; `parties` are the enterprise that is asked for and those that were merged into it.
    init(
        _ query: ListQuery,
        of register: Register,
        owner: String,
        parties: [String] = [],
    ) {
        values = [.text(owner), .text(register.rawValue)]
        order = ListStatement.order(query, register)
        if let search = query.search.map(SearchText.folded), !search.isEmpty {
            add(
                """
                (instr(r.search, ?) > 0 OR r.party IN (
                    SELECT id FROM records WHERE owner = ? AND register = 'enterprises' AND instr(search, ?) > 0)
                    \(register == .enterprises ? ListStatement.keptForSearch : ""))
                """,
                .text(search),
                .text(owner),
                .text(search),
            )
            if register == .enterprises { values += [.text(owner), .text(search)] }
        }
        if register == .enterprises, query.statuses.isEmpty {
            add("r.status IS NOT ?", .text(Enterprise.mergedStatus))
        }
        if !query.statuses.isEmpty {
            let places = query.statuses.map { _ in "?" }.joined(separator: ", ")
            conditions.append("r.status IN (\(places))")
            values += query.statuses.map(Cell.text)
        }
        if !parties.isEmpty {
            let places = parties.map { _ in "?" }.joined(separator: ", ")
            conditions.append("r.party IN (\(places))")
            values += parties.map(Cell.text)
        }
        if let checkup = query.checkup {
            add("r.stream = ?", .text(Streams.checkup(of: checkup).text))
        }
        if let place = query.place { add("r.place = ?", .text(place)) }
        if let from = query.from { add("r.day >= ?", .integer(Int64(from.dayNumber))) }
        if let through = query.through { add("r.day <= ?", .integer(Int64(through.dayNumber))) }
        if let term = query.term?.statement {
            conditions.append(term.condition)
            values += term.values
        }
        if let person = query.person {
            add(
                """
                EXISTS (SELECT 1 FROM record_people AS p WHERE p.owner = r.owner AND p.person = ?
                    AND p.register = r.register AND p.id = r.id)
                """,
                .text(person.text),
            )
        }
    }

    /// An enterprise is also found by the name of a record that was merged into it.
    private static let keptForSearch =
        """
        OR r.id IN (SELECT party FROM records WHERE owner = ? AND register = 'enterprises'
            AND party IS NOT NULL AND instr(search, ?) > 0)
        """

    /// The conditions as one.
    var condition: String { conditions.joined(separator: " AND ") }

    /// The same rows by their ids, which an index alone finds; worth it when they are few.
    var byID: ListStatement {
        var found = self
        found.conditions = [
            "r.owner = ?", "r.register = ?",
            "r.id IN (SELECT r.id FROM records AS r WHERE \(condition))",
        ]
        found.values = Array(values.prefix(2)) + values
        return found
    }

    private mutating func add(_ condition: String, _ new: Cell...) {
        conditions.append(condition)
        values += new
    }

    private static func order(_ query: ListQuery, _ register: Register) -> String {
        let direction = query.isDescending ? "DESC" : "ASC"
        let column =
            switch query.sort ?? register.naturalOrder {
            case .title: "r.title_key"
            case .number: "r.number_key"
            case .status: "r.status"
            case .day: "r.day"
            case .until: "r.until"
            case .party:
                "(SELECT e.title_key FROM records AS e WHERE e.owner = r.owner AND e.register = 'enterprises' AND e.id = r.party)"
            case .person: "r.lead"
            case .place: "r.place"
            }
        return "\(column) \(direction), r.id \(direction)"
    }
}

extension Register {
    /// What a list of the register is sorted by when nobody says otherwise.
    var naturalOrder: ListQuery.SortKey {
        switch self {
        case .enterprises, .people, .firms, .teams, .chambers, .campaigns: .title
        case .checkups, .conflictChecks, .retainers, .volumes: .number
        default: .day
        }
    }
}
