import Bureau
import Practice

extension Reception {
    /// Keeps the points of an enterprise in the place of those that the firm filed of it before.
    func keep(_ points: ConsentedPoints, of firm: CreditCode, at position: Int64) throws {
        try connection.run(
            """
            UPDATE consented_points SET replaced_by = $1
            WHERE district = $2 AND firm = $3 AND party = $4 AND replaced_by IS NULL
            """,
            [
                .integer(position), .text(district.digits), .text(firm.text),
                .text(points.party.key),
            ],
        )
        let rows: [[LedgerValue]] = points.points.map { point in
            [
                .text(district.digits), .text(firm.text), .text(points.party.key),
                .integer(position), .text(point.text), .text(points.checkup.text),
                LedgerValue(points.day), LedgerValue(points.agreedOn),
                LedgerValue(points.place?.text), LedgerValue(points.industry?.text),
            ]
        }
        try connection.load(
            rows,
            into: "consented_points",
            [
                "district", "firm", "party", "position", "point", "checkup", "day", "agreed_on",
                "place", "industry",
            ],
        )
    }

    /// Replaces what a filing said that is corrected.
    func replacePoints(saidAt position: Int64, by correction: Int64) throws {
        try connection.run(
            """
            UPDATE consented_points SET replaced_by = $1
            WHERE district = $2 AND position = $3 AND replaced_by IS NULL
            """,
            [.integer(correction), .text(district.digits), .integer(position)],
        )
    }

    /// Ends the use of what the enterprise of a checkup had agreed to.
    func withdrawPoints(of checkup: FiledID, _ filing: Filing) throws {
        try connection.run(
            """
            UPDATE consented_points SET withdrawn_on = $1
            WHERE district = $2 AND firm = $3 AND withdrawn_on IS NULL AND party IN (
                SELECT c.party FROM consented_points c
                WHERE c.district = $2 AND c.firm = $3 AND c.checkup = $4
            )
            """,
            [
                LedgerValue(filing.filedOn), .text(district.digits), .text(filing.firm.text),
                .text(checkup.text),
            ],
        )
    }

    /// Whether the firm ever filed points of a checkup.
    func knowsPoints(of checkup: FiledID, from firm: CreditCode) throws -> Bool {
        try !connection.rows(
            """
            SELECT 1 FROM consented_points WHERE district = $1 AND firm = $2 AND checkup = $3
            UNION ALL
            SELECT 1 FROM filings WHERE district = $1 AND firm = $2 AND subject = $3
            AND problem IS NOT NULL
            """,
            [.text(district.digits), .text(firm.text), .text(checkup.text)],
        ).isEmpty
    }
}
