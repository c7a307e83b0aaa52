import Bureau
import Checklists

/// Figures that are read in one snapshot, the kept totals in one statement for each span.
struct FigureReading {
    /// A sum of cells that is asked for.
    private struct Asked {
        let quantity: String
        let period: ReportingPeriod
        let months: ClosedRange<Month>
    }

    private let connection: any LedgerConnection
    private let breakdown: Breakdown?
    private let districts: [DistrictCode]
    private var asked: [Cell.Span: [Asked]] = [:]
    private(set) var figures = Figures()

    init(
        _ connection: any LedgerConnection,
        _ breakdown: Breakdown?,
        _ districts: [DistrictCode],
    ) {
        self.connection = connection
        self.breakdown = breakdown
        self.districts = districts
    }

    /// Asks for a sum of cells.
    mutating func ask(
        _ quantity: String,
        _ period: ReportingPeriod,
        _ span: Cell.Span,
        _ months: ClosedRange<Month>,
    ) {
        asked[span, default: []].append(
            Asked(quantity: quantity, period: period, months: months)
        )
    }

    /// Reads all sums that were asked for.
    mutating func addCells() throws {
        for (span, asked) in asked {
            let ranges = Set(asked.map(\.months)).sorted {
                ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
            }
            for start in stride(from: 0, to: ranges.count, by: 100) {
                let some = Array(ranges[start..<min(start + 100, ranges.count)])
                try addCells(of: span, asked, over: some)
            }
        }
    }

    private mutating func addCells(
        of span: Cell.Span,
        _ asked: [Asked],
        over ranges: [ClosedRange<Month>],
    ) throws {
        let places = Dictionary(uniqueKeysWithValues: zip(ranges, 0...))
        var byQuantity: [String: [(period: ReportingPeriod, place: Int)]] = [:]
        for one in asked {
            guard let place = places[one.months] else { continue }
            byQuantity[one.quantity, default: []].append((one.period, place))
        }
        for values in try sums(of: span, byQuantity.keys.sorted(), over: ranges) {
            guard let quantity = values[0].text, let word = values[1].text else { continue }
            for (period, place) in byQuantity[quantity] ?? [] {
                add(values[place + 2].integer ?? 0, quantity, period, word)
            }
        }
    }

    private func sums(
        of span: Cell.Span,
        _ quantities: [String],
        over ranges: [ClosedRange<Month>],
    ) throws -> [[LedgerValue]] {
        guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max(),
            !districts.isEmpty
        else { return [] }
        var statement = Statement()
        let sums = ranges.map { range in
            let bounds = [range.lowerBound, range.upperBound].map {
                statement.bind(LedgerValue($0))
            }
            return """
                CAST(SUM(CASE WHEN month BETWEEN \(bounds[0]) AND \(bounds[1])
                THEN amount ELSE 0 END) AS BIGINT)
                """
        }
        let district = statement.bind(districts.map { .text($0.digits) })
        let span = statement.bind(.text(span.rawValue))
        let breakdown = statement.bind(.text(breakdown?.rawValue ?? ""))
        let from = statement.bind(LedgerValue(first))
        let through = statement.bind(LedgerValue(last))
        let some = statement.bind(quantities.map { .text($0) })
        return try connection.rows(
            """
            SELECT quantity, word, \(sums.joined(separator: ", ")) FROM cells
            WHERE district IN (\(district)) AND span = \(span) AND breakdown = \(breakdown)
            AND month BETWEEN \(from) AND \(through) AND quantity IN (\(some))
            GROUP BY quantity, word
            """,
            statement.arguments,
        )
    }

    /// Counts a quantity from the events, each district for itself as the cells do.
    mutating func count(_ quantity: Quantity, _ period: ReportingPeriod) throws {
        guard !districts.isEmpty else { return }
        var query = EventQuery(quantity, in: districts)
        query.requireStanding()
        query.require(quantity, from: period.firstDay, to: period.lastDay)
        var group = "e.district"
        if let breakdown {
            let column = query.column(of: breakdown)
            query.require("\(column) IS NOT NULL")
            group += ", \(column)"
        }
        let rows = try connection.rows(
            """
            SELECT \(quantity.value), \(group) FROM \(query.source)
            WHERE \(query.condition) GROUP BY \(group)
            """,
            query.statement.arguments,
        )
        for values in rows {
            let word = breakdown == nil ? "" : values.last?.text ?? ""
            add(values.first?.integer ?? 0, quantity.id, period, word)
        }
    }

    private mutating func add(
        _ value: Int64,
        _ quantity: String,
        _ period: ReportingPeriod,
        _ word: String,
    ) {
        guard value != 0 else { return }
        let key = Figures.Key(quantity: quantity, period: period, word: word)
        let sum = figures.values[key, default: 0] + value
        figures.values[key] = sum == 0 ? nil : sum
    }
}
