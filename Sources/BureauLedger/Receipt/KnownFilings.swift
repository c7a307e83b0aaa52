import Bureau
import Foundation
import Practice

/// The filings with a place in their firms' chains, as far as a batch asks for them.
struct KnownFilings {
    /// A filing that was received.
    struct Known {
        let firm: CreditCode
        let sequence: Int64
        let position: Int64
        let hash: Data
        let problem: FilingProblem?
    }

    private let connection: any LedgerConnection
    private let district: DistrictCode
    private var byID: [FiledID: Known?] = [:]

    init(_ connection: any LedgerConnection, _ district: DistrictCode) {
        self.connection = connection
        self.district = district
    }

    /// Asks for many ids at once.
    mutating func prepare(_ ids: [FiledID]) throws {
        let missing = ids.filter { byID[$0] == nil }
        for id in missing { byID[id] = .some(nil) }
        let rows = try connection.rows(forEach: missing.map { .text($0.text) }) { statement, some in
            let district = statement.bind(.text(district.digits))
            return """
                SELECT id, firm, sequence, position, hash, problem FROM filings
                WHERE district = \(district) AND id IN (\(statement.bind(some)))
                """
        }
        for values in rows { try take(values) }
    }

    /// The filing with an id.
    mutating func filing(_ id: FiledID) throws -> Known? {
        if byID[id] == nil { try prepare([id]) }
        return byID[id] ?? nil
    }

    /// The filing with a number in a firm's chain.
    mutating func filing(_ sequence: Int64, of firm: CreditCode) throws -> Known? {
        let rows = try connection.rows(
            """
            SELECT id, firm, sequence, position, hash, problem FROM filings
            WHERE district = $1 AND firm = $2 AND sequence = $3
            """,
            [.text(district.digits), .text(firm.text), .integer(sequence)],
        )
        if let values = rows.first { return try take(values) }
        return byID.values.compactMap { $0 }
            .first { $0.firm == firm && $0.sequence == sequence }
    }

    /// Adds one that has just been written down.
    mutating func add(
        _ filing: Filing,
        hash: String,
        at position: Int64,
        _ problem: FilingProblem?,
    ) {
        byID[filing.id] = Known(
            firm: filing.firm,
            sequence: filing.sequence,
            position: position,
            hash: LedgerHash.bytes(hash),
            problem: problem,
        )
    }

    /// Forgets what the tables can tell again.
    mutating func forget() { byID = [:] }

    @discardableResult
    private mutating func take(_ values: [LedgerValue]) throws -> Known {
        var row = LedgerRow(values)
        let id = try row.id()
        let known = Known(
            firm: CreditCode(try row.text()),
            sequence: try row.integer(),
            position: try row.integer(),
            hash: try row.bytes(),
            problem: try row.optionalWord(FilingProblem.self),
        )
        byID[id] = known
        return known
    }
}
