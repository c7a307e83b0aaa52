import Bureau
import Checklists

/// The condition under which events count, as a statement that both databases read.
struct EventQuery {
    private(set) var statement = Statement()
    private(set) var source = "events e"
    private var conditions: [String] = []
    private var hasLawyers = false

    /// The whole condition.
    var condition: String { conditions.joined(separator: " AND ") }

    init(in districts: [DistrictCode]) {
        require(oneOf: districts.map(\.digits), "e.district")
    }

    /// The condition of a quantity, in the order of `Tally`.
    init(_ quantity: Quantity, in districts: [DistrictCode]) {
        self.init(in: districts)
        switch quantity.counting {
        case .distinct(.party), .inForce(.party): conditions.append("e.party IS NOT NULL")
        case .distinct(.lawyer), .inForce(.lawyer): joinLawyers()
        case .events, .sum, .inForce(.none): break
        }
        let selection = quantity.selection
        require(oneOf: selection.kinds.map(\.rawValue).sorted(), "e.kind")
        conditions.append("\(selection.by.column) IS NOT NULL")
        if selection.doneWithin { conditions.append("e.done IS NOT NULL") }
        for breakdown in Breakdown.allCases {
            if let words = selection.words[breakdown] { require(breakdown, words.sorted()) }
        }
        for bound in selection.bounds {
            let least = statement.bind(.integer(bound.least))
            conditions.append("COALESCE(e.m_\(bound.measure.rawValue), 0) >= \(least)")
        }
    }

    /// Names each lawyer of an event in a row of its own.
    mutating func joinLawyers() {
        guard !hasLawyers else { return }
        hasLawyers = true
        source += """
             JOIN event_lawyers l ON l.district = e.district AND l.position = e.position
            """
    }

    /// The column of a breakdown's words.
    mutating func column(of breakdown: Breakdown) -> String {
        guard breakdown == .lawyer else { return "e.\(breakdown.rawValue)" }
        joinLawyers()
        return "l.licence"
    }

    mutating func require(_ breakdown: Breakdown, _ words: [String]) {
        guard breakdown == .lawyer, !hasLawyers else {
            return require(oneOf: words, column(of: breakdown))
        }
        guard !words.isEmpty else { return conditions.append("1 = 0") }
        let some = statement.bind(words.map { .text($0) })
        conditions.append(
            """
            EXISTS (
                SELECT 1 FROM event_lawyers l
                WHERE l.district = e.district AND l.position = e.position AND l.licence IN (\(some))
            )
            """
        )
    }

    mutating func require(oneOf words: [String], _ column: String) {
        guard !words.isEmpty else { return conditions.append("1 = 0") }
        let some = statement.bind(words.map { LedgerValue.text($0) })
        conditions.append("\(column) IN (\(some))")
    }

    /// The place of an argument in a condition.
    mutating func bind(_ value: LedgerValue) -> String { statement.bind(value) }

    mutating func require(_ condition: String) { conditions.append(condition) }

    mutating func require(_ column: String, _ comparison: String, _ value: LedgerValue) {
        let place = statement.bind(value)
        conditions.append("\(column) \(comparison) \(place)")
    }

    /// Only events that stand now, or that stood after a position in the order of arrival.
    mutating func requireStanding(after position: Int64? = nil) {
        guard let position else { return conditions.append("e.replaced_by IS NULL") }
        let place = statement.bind(.integer(position))
        conditions.append("e.position <= \(place)")
        conditions.append("(e.replaced_by IS NULL OR e.replaced_by > \(place))")
    }

    /// Only events that count between two days; of what has a term, those in force on the last.
    mutating func require(
        _ quantity: Quantity,
        from first: CalendarDate,
        to last: CalendarDate,
    ) {
        if quantity.isStock {
            let place = statement.bind(LedgerValue(last))
            conditions.append("e.day <= \(place)")
            conditions.append("(e.until_day IS NULL OR e.until_day >= \(place))")
            return
        }
        let range = "\(statement.bind(LedgerValue(first))) AND \(statement.bind(LedgerValue(last)))"
        conditions.append("\(quantity.selection.by.column) BETWEEN \(range)")
        if quantity.selection.doneWithin { conditions.append("e.done BETWEEN \(range)") }
    }
}

extension Selection.Day {
    /// Its column.
    var column: String {
        switch self {
        case .day: "e.day"
        case .until: "e.until_day"
        case .done: "e.done"
        }
    }
}
