public import Bureau
public import Checklists
import Diagnostics

extension Ledger {
    /// Closes all months through this one: what is filed about them later counts in the next open month.
    ///
    /// Refuses a month that is not over and one that is closed already.
    public func lock(through month: Month, in district: DistrictCode, on day: CalendarDate) throws {
        let name: [String: Message.Argument] = ["month": .text(month.name)]
        guard month.lastDay <= day else { throw Diagnostic.ledger("ledger.lockEarly", name) }
        try engine.write { connection in
            let state = try DistrictState.open(district, book, connection)
            if let locked = try connection.lockedThrough(in: district), locked >= month {
                throw Diagnostic.ledger("ledger.lockedAlready", name)
            }
            try connection.run(
                """
                INSERT INTO locks (district, month, position, locked_on)
                VALUES ($1, $2, $3, $4)
                """,
                [
                    .text(district.digits), LedgerValue(month), .integer(state.position),
                    LedgerValue(day),
                ],
            )
        }
    }

    /// The districts whose filings it keeps, in the order of their codes.
    public func districts() throws -> [DistrictCode] {
        let rows = try engine.read { try $0.rows("SELECT district FROM districts", []) }
        return try rows.compactMap { try $0.first?.text.map(DistrictCode.init) }.sorted()
    }

    /// The last month that is closed, or nil.
    public func lockedThrough(in district: DistrictCode) throws -> Month? {
        try engine.read { try $0.lockedThrough(in: district) }
    }
}

extension Month {
    /// The month as `2026-09`.
    fileprivate var name: String { String(firstDay.description.prefix(7)) }
}
