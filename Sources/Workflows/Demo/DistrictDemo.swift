public import Bureau
import BureauLedger
public import Checklists
public import Diagnostics
public import Foundation
import Practice
public import Store

/// Sets up the data folder of an invented district bureau: registers, lists, signed filings of every firm, and services.
public struct DistrictDemo {
    /// What a run comes to.
    public struct Result: Hashable, Sendable {
        /// The enrolled firms.
        public let firms: Int
        /// The registered enterprises.
        public let enterprises: Int
        /// The filings of the firms.
        public let filings: Int
        /// The public services.
        public let services: Int
    }

    /// The user who acts in the folder.
    public static let officer = "officer"

    private let folder: DataFolder
    private let book: IndicatorBook
    private let district: DemoDistrict
    private let today: CalendarDate
    private let report: (Message) -> Void

    /// Prepares a run into an empty data folder; each step is reported as it is done.
    public init(
        folder: DataFolder,
        book: IndicatorBook,
        district: DemoDistrict,
        today: CalendarDate,
        report: @escaping (Message) -> Void = { _ in },
    ) {
        self.folder = folder
        self.book = book
        self.district = district
        self.today = today
        self.report = report
    }

    /// Runs it; the bureau's own wording of its bulletin is copied beside the journal.
    public func run(bulletin: URL) throws -> Result {
        let office = Office(
            folder: folder,
            author: Author(user: DistrictDemo.officer, osUser: NSUserName()),
            today: today,
        )
        let keys = try district.firms.map { try DistrictDemo.key(of: $0.code) }
        try setUp(office)
        let registers = DistrictRegisters(office: office, district: district)
        try registers.fill(keys: keys.map { $0.publicKey.bytes.hex })
        report(
            Message(
                "workflow.district.registered",
                [
                    "firms": .number(district.firms.count),
                    "enterprises": .number(district.enterprises.count),
                ],
            )
        )
        try registers.record(district.services)
        report(
            Message("workflow.district.recorded", ["count": .number(district.services.count)])
        )
        let filed = try load(office, keys)
        report(Message("workflow.district.filed", ["count": .number(filed)]))
        try copy(bulletin)
        return Result(
            firms: district.firms.count,
            enterprises: district.enterprises.count,
            filings: filed - district.services.count,
            services: district.services.count,
        )
    }

    private func setUp(_ office: Office) throws {
        let plan = Office.BureauPlan(
            name: DemoDistrict.bureauName,
            district: try DistrictCode(DemoDistrict.districtDigits),
            code: try DemoDistrict.bureauCode(),
        )
        let officer = try User(
            id: User.ID(DistrictDemo.officer),
            name: "演示工作人员",
            roles: [.bureau],
        )
        try office.setUpBureau(plan, officer: officer)
    }

    /// Loads the signed filings of the firms and of the bureau itself into the ledger, each with its own chain.
    private func load(_ office: Office, _ keys: [SigningKey]) throws -> Int {
        let desk = try office.bureauDesk(book: book)
        let unit = try DemoDistrict.bureauCode()
        var units = zip(district.firms, zip(keys, district.events)).map { firm, work in
            (code: firm.code, key: work.0, events: work.1)
        }
        units.append(
            (unit, try UnitKey.held(in: folder), try district.services.map(FiledEvent.init))
        )
        var receiver = try desk.ledgerDesk()
        receiver.firms[unit] = .active
        var batches: [[ReceivedFiling]] = []
        for unit in units {
            var chain = FilingChain(
                bureau: desk.profile.id,
                unit: unit.code,
                key: unit.key,
                after: nil,
            )
            let messages = try unit.events.map { event in
                try chain.message(.event(event), id: event.subject, on: event.filingDay)
            }
            batches += stride(from: 0, to: messages.count, by: 500).map { start in
                Array(messages[start..<min(start + 500, messages.count)])
            }
        }
        try desk.ledger.load(batches, at: receiver)
        return units.map(\.events.count).reduce(0, +)
    }

    private func copy(_ bulletin: URL) throws {
        let place = URL(filePath: folder.path).appending(path: BureauDesk.ownBulletin)
        guard let text = FileManager.default.contents(atPath: bulletin.path) else {
            throw Diagnostic.workflow("bulletinUnreadable", subject: bulletin.path)
        }
        try text.write(to: place, options: .atomic)
    }

    /// The key of an invented firm follows from its code: it protects nothing.
    private static func key(of firm: CreditCode) throws -> SigningKey {
        try SigningKey(seed: Digest(of: Data("demo \(firm.text)".utf8)).bytes)
    }
}

extension FiledEvent {
    /// The day on which the demonstration files it: once everything in it has taken place.
    fileprivate var filingDay: CalendarDate { max(day, done ?? day) }
}
