public import Bureau
public import Checklists

extension Ledger {
    /// In how many enterprises that agreed a risk was found at the same point, by place or by industry.
    ///
    /// A consent counts from the day on which it was given until the day before it was withdrawn; other breakdowns have none.
    public func pointCounts(
        by breakdown: Breakdown,
        on day: CalendarDate,
        in district: DistrictCode,
    ) throws -> [PointCount] {
        let column: String
        switch breakdown {
        case .place: column = "place"
        case .industry: column = "industry"
        default: return []
        }
        return try engine.read { connection in
            try connection.rows(
                """
                SELECT \(column), point, COUNT(DISTINCT party) FROM consented_points
                WHERE district = $1 AND replaced_by IS NULL AND \(column) IS NOT NULL
                AND day <= $2 AND agreed_on <= $2
                AND (withdrawn_on IS NULL OR withdrawn_on > $2)
                GROUP BY \(column), point ORDER BY \(column), point
                """,
                [.text(district.digits), LedgerValue(day)],
            )
        }.map { values in
            var row = LedgerRow(values)
            return PointCount(
                word: try row.text(),
                point: try row.text(),
                enterprises: Int(try row.integer()),
            )
        }
    }
}
