import Bureau
import Diagnostics
import Foundation
import Practice

/// Messages that are written down in one transaction.
///
/// What they change is gathered here and goes into the tables at the end, so that a batch costs few statements.
final class Reception {
    let connection: any LedgerConnection
    let desk: LedgerDesk
    let book: TallyBook
    let lockedThrough: Month?
    /// The position of the last thing that arrived before what is gathered here.
    private(set) var start: Int64

    var position: Int64
    var lastNumber: Int64
    var chains: [CreditCode: FirmChain] = [:]
    var known: KnownFilings
    var events: StandingEvents
    var postings: [Posting] = []
    var filingRows: [[LedgerValue]] = []
    var drafts: [ReceiptDraft] = []
    var released: [ReceiptDraft] = []
    var refusedSubjects: Set<FiledID> = []

    var district: DistrictCode { desk.district }

    init(
        _ connection: any LedgerConnection,
        at desk: LedgerDesk,
        _ book: TallyBook,
    ) throws {
        self.connection = connection
        self.desk = desk
        self.book = book
        let state = try DistrictState.open(desk.district, book, connection)
        position = state.position
        start = state.position
        lastNumber = state.lastNumber
        lockedThrough = try connection.lockedThrough(in: desk.district)
        known = KnownFilings(connection, desk.district)
        events = StandingEvents(connection, desk.district)
    }

    /// Asks at once for what the filings of a batch need.
    func prepare(_ filings: [Filing]) throws {
        try prepareChains(Set(filings.map(\.firm)))
        try known.prepare(filings.map(\.id))
        try events.prepare(
            filings.compactMap { filing in
                switch filing.content {
                case .event(let event):
                    SubjectKey(firm: filing.firm, kind: event.kind, subject: event.subject)
                case .withdrawn(let kind, let subject):
                    SubjectKey(firm: filing.firm, kind: kind, subject: subject)
                case .levels, .points, .pointsWithdrawn: nil
                }
            }
        )
    }

    /// Forgets what has been written into the tables.
    func forgetRows() {
        start = position
        postings = []
        filingRows = []
        drafts = []
        released = []
        known.forget()
        events.forgetRows()
    }

    /// The chain of a firm.
    func chain(of firm: CreditCode) throws -> FirmChain {
        if chains[firm] == nil { try prepareChains([firm]) }
        return chains[firm] ?? FirmChain()
    }

    private func prepareChains(_ firms: Set<CreditCode>) throws {
        let missing = firms.filter { chains[$0] == nil }
        for firm in missing { chains[firm] = FirmChain() }
        let keys = missing.map(\.text).sorted().map { LedgerValue.text($0) }
        for values in try connection.rows(forEach: keys, select("firm, sequence, hash", "chains")) {
            var row = LedgerRow(values)
            let firm = CreditCode(try row.text())
            chains[firm]?.last = FilingDesk.Link(
                sequence: try row.integer(),
                hash: LedgerHash.text(try row.bytes()),
            )
        }
        let columns = "firm, sequence, number, state, CASE WHEN filing IS NULL THEN 0 ELSE 1 END"
        for values in try connection.rows(forEach: keys, select(columns, "pending")) {
            var row = LedgerRow(values)
            let firm = CreditCode(try row.text())
            guard let sequence = try row.optionalInteger() else { continue }
            let held = FirmChain.Held(
                number: try row.integer(),
                state: try row.word(PendingFiling.State.self),
                isVerified: try row.integer() == 1,
            )
            guard sequence >= chains[firm]?.next ?? 1 else { continue }
            chains[firm]?.held[sequence, default: []].append(held)
        }
    }

    private func select(
        _ columns: String,
        _ table: String,
    ) -> (inout Statement, [LedgerValue]) -> String {
        { [district] statement, some in
            let district = statement.bind(.text(district.digits))
            return """
                SELECT \(columns) FROM \(table)
                WHERE district = \(district) AND firm IN (\(statement.bind(some)))
                """
        }
    }
}
