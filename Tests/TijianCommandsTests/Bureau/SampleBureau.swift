import Bureau
import BureauLedger
import Checklists
import Foundation
import Practice
import Store
import Workflows

/// A bureau with a ledger in a folder of its own, and one firm that files with it; it goes away with the value.
final class SampleBureau {
    let desk: BureauDesk
    let root: String
    private let ledgerDesk: LedgerDesk
    private var sequence: Int64 = 0
    private var previous: String?

    static let firm = CreditCode("31500000MD0123456A")
    static let today = "2026-11-20"

    static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../reports/bureau").standardized
    }

    init(on day: String = SampleBureau.today, book: IndicatorBook? = nil) throws {
        root = NSTemporaryDirectory() + "tijian-bureau-\(UUID().uuidString)"
        let folder = try DataFolder.open(
            at: root + "/data",
            ifMissing: .create,
            projections: Office.projections,
        )
        let office = Office(
            folder: folder,
            author: Author(user: "wu", osUser: "test"),
            today: Sample.date(day),
        )
        let plan = Office.BureauPlan(name: "样例区司法局", district: try DistrictCode("500114"))
        let profile = try office.setUpBureau(
            plan,
            officer: User(id: "wu", name: "吴科员", roles: [.bureau]),
        )
        for (code, name) in [
            ("zhoubai", "舟白街道"), ("zhengyang", "正阳工业园区"), ("apengjiang", "阿蓬江镇"),
        ] {
            try office.list(ListedWord(.place, FiledCode(code), name: name))
        }
        desk = try office.bureauDesk(
            book: book ?? IndicatorShelf.read(folder: SampleBureau.folder)
        )
        var known = try desk.ledgerDesk()
        known.firms = [SampleBureau.firm: .active]
        ledgerDesk = known
        _ = profile
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// An event with an id of its own.
    static func event(
        _ kind: FiledEventKind,
        _ number: Int,
        _ day: String,
        party: Int? = nil,
        _ change: (inout FiledEvent) throws -> Void = { _ in },
    ) throws -> FiledEvent {
        let place = FiledEventKind.allCases.firstIndex(of: kind) ?? 0
        var event = FiledEvent(kind, try id(place * 100_000 + number), on: Sample.date(day))
        if let party { event.party = .local(try id(90_000_000 + party)) }
        try change(&event)
        return event
    }

    static func id(_ number: Int) throws -> FiledID {
        let digits = String(number)
        let padded = String(repeating: "0", count: 12 - digits.count) + digits
        return try FiledID("00000000-0000-4000-8000-\(padded)")
    }

    /// Files events in one batch, and says what became of each.
    @discardableResult
    func file(_ events: [FiledEvent]) throws -> [FilingReceipt] {
        try file(contents: events.map { .event($0) })
    }

    @discardableResult
    func file(contents: [FilingContent]) throws -> [FilingReceipt] {
        let batch = try contents.map { content in
            sequence += 1
            let digits = String(sequence, radix: 16)
            let hash = String(repeating: "0", count: 64 - digits.count) + digits
            let filing = Filing(
                id: try Self.id(50_000_000 + Int(sequence)),
                bureau: desk.profile.id,
                firm: Self.firm,
                sequence: sequence,
                previous: previous,
                filedOn: desk.office.today,
                content: content,
            )
            previous = hash
            return ReceivedFiling(filing: filing, envelope: Data(), hash: hash, problem: nil)
        }
        return try desk.ledger.receive(batch, at: ledgerDesk)
    }

    /// The number of each indicator in a month, as the table has it, by id.
    func figures(_ period: ReportingPeriod) throws -> [String: Figure] {
        let table = try desk.table(TableQuery(period))
        var figures: [String: Figure] = [:]
        for row in table.rows where row.role == .indicator {
            if case .figure(let figure) = row.current { figures[row.indicator.id] = figure }
        }
        return figures
    }
}
