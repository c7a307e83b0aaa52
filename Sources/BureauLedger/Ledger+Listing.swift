public import Bureau
import Diagnostics
public import Practice

extension Ledger {
    /// The end of a firm's chain, or nil before its first filing.
    public func lastLink(
        of firm: CreditCode,
        in district: DistrictCode,
    ) throws -> FilingDesk.Link? {
        let rows = try engine.read { connection in
            try connection.rows(
                "SELECT sequence, hash FROM chains WHERE district = $1 AND firm = $2",
                [.text(district.digits), .text(firm.text)],
            )
        }
        return try rows.first.map { values in
            var row = LedgerRow(values)
            return FilingDesk.Link(
                sequence: try row.integer(),
                hash: LedgerHash.text(try row.bytes()),
            )
        }
    }

    /// What became of a firm's filings, from a number in the order of arrival on.
    public func receipts(
        of firm: CreditCode,
        after position: Int64,
        in district: DistrictCode,
    ) throws -> [(position: Int64, receipt: FilingReceipt)] {
        try engine.read { connection in
            try connection.rows(
                """
                SELECT position, hash, sequence, outcome, problem FROM receipts
                WHERE district = $1 AND firm = $2 AND position > $3 ORDER BY position
                """,
                [.text(district.digits), .text(firm.text), .integer(position)],
            )
        }.map { values in
            var row = LedgerRow(values)
            let position = try row.integer()
            let receipt = FilingReceipt(
                hash: LedgerHash.text(try row.bytes()),
                firm: firm,
                sequence: try row.optionalInteger(),
                outcome: try row.word(FilingReceipt.Outcome.self),
                problem: try row.optionalWord(FilingProblem.self),
            )
            return (position, receipt)
        }
    }

    /// What waits or was refused, in the order of arrival; nil for every state.
    public func pending(
        _ state: PendingFiling.State?,
        in district: DistrictCode,
    ) throws -> [PendingFiling] {
        var statement = Statement()
        var conditions = "district = \(statement.bind(.text(district.digits)))"
        if let state { conditions += " AND state = \(statement.bind(.text(state.rawValue)))" }
        return try engine.read { connection in
            try connection.rows(
                "SELECT \(HeldFiling.columns) FROM pending WHERE \(conditions) ORDER BY number",
                statement.arguments,
            )
        }.map { try HeldFiling($0).pending }
    }

    /// Puts a waiting or refused message aside as dealt with.
    ///
    /// One that was next in its firm's chain holds the others up no longer: they count with the next message or with
    /// `retryWaiting`.
    public func settle(_ number: Int64, in district: DistrictCode) throws {
        try engine.write { connection in
            guard let held = try HeldFiling(number, of: district, connection) else {
                throw Diagnostic.ledger("ledger.unknownNumber", ["number": .number(Int(number))])
            }
            guard held.state != .settled else {
                throw Diagnostic.ledger("ledger.settledAlready", ["number": .number(Int(number))])
            }
            try connection.run(
                "UPDATE pending SET state = 'settled' WHERE district = $1 AND number = $2",
                [.text(district.digits), .integer(number)],
            )
        }
    }
}
