import Bureau
import Checklists
import Foundation
import Practice

/// A message that does not count, as the tables hold it.
struct HeldFiling {
    let number: Int64
    let firm: CreditCode?
    let sequence: Int64?
    let arrivedOn: CalendarDate
    let problem: FilingProblem
    let state: PendingFiling.State
    let message: ReceivedFiling

    /// What it says, when its signature was checked.
    var filing: Filing? { message.filing }

    static let columns =
        "number, hash, firm, sequence, arrived_on, problem, state, envelope, filing"

    init(_ values: [LedgerValue]) throws {
        var row = LedgerRow(values)
        number = try row.integer()
        let hash = LedgerHash.text(try row.bytes())
        firm = try row.optionalText().map { CreditCode($0) }
        sequence = try row.optionalInteger()
        arrivedOn = try row.day()
        problem = try row.word(FilingProblem.self)
        state = try row.word(PendingFiling.State.self)
        let envelope = try row.bytes()
        let filing = try row.optionalBytes()
        message = ReceivedFiling(
            filing: try filing.map { try JSONDecoder().decode(Filing.self, from: $0) },
            envelope: envelope,
            hash: hash,
            problem: nil,
        )
    }

    /// Reads one, which may have gone meanwhile.
    init?(
        _ number: Int64,
        of district: DistrictCode,
        _ connection: any LedgerConnection,
    ) throws {
        let rows = try connection.rows(
            "SELECT \(HeldFiling.columns) FROM pending WHERE district = $1 AND number = $2",
            [.text(district.digits), .integer(number)],
        )
        guard let values = rows.first else { return nil }
        try self.init(values)
    }

    var pending: PendingFiling {
        PendingFiling(
            number: number,
            arrivedOn: arrivedOn,
            firm: firm,
            sequence: sequence,
            problem: problem,
            state: state,
            envelope: message.envelope,
        )
    }
}
