import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

/// A firm and a bureau that have enrolled each other.
struct Pair {
    static let code = CreditCode("31500000MD0000000X")
    let firm: World
    let bureau: DataFolder

    init(_ firm: World, enrolled: Bool = true) throws {
        self.firm = firm
        bureau = try firm.device("bureau")
        let plan = Office.BureauPlan(name: "黔江区司法局", district: try DistrictCode("500114"))
        try office().setUpBureau(plan, officer: User(id: "bu", name: "吴某", roles: [.bureau]))
        try office().list(ListedWord(.place, FiledCode("zhoubai"), name: "舟白街道"))
        var own = try Firm.firm()
        own = try LawFirm(
            id: own.id,
            name: own.name,
            registration: Registration(code: Pair.code, reason: "示例"),
            address: own.address,
            phone: own.phone,
            director: own.director,
            lawyers: own.lawyers,
        )
        try firm.office("wu").set(own)
        if enrolled { try enrol(firm.folder) }
    }

    /// The bureau's office.
    func office(on day: String = World.today) throws -> Office {
        try firm.office("bu", on: day, in: bureau)
    }

    /// The desk, with a book that counts reports.
    func desk(on day: String = World.today) throws -> BureauDesk {
        let quantity = Quantity("reports", Selection(kinds: [.report]), .events(once: .none))
        let text = LocalizedText(same: "reports")
        let indicator = Indicator(
            id: "reports",
            number: "3",
            name: text,
            unit: text,
            counts: text,
            rule: .plain(quantity),
            breakdowns: [],
            isGuarded: false,
        )
        return try office(on: day).bureauDesk(book: IndicatorBook(indicators: [indicator]))
    }

    /// Enrols a device of the firm.
    func enrol(_ device: DataFolder) throws {
        let office = try firm.office("wu", in: device)
        let card = try office.card()
        let applicant = try self.office().applicant(card.message)
        let welcome = try self.office().enrol(applicant, confirming: card.fingerprint.text)
        _ = try office.accept(welcome, confirming: try self.office().bureauFingerprint().text)
    }

    /// Files what is new.
    func file(on day: String = World.today, in device: DataFolder? = nil) throws -> [SignedMessage]
    {
        let office = try firm.office("wu", on: day, in: device)
        return try office.file(office.planFiling())
    }

    @discardableResult
    func receive(
        _ messages: [SignedMessage],
        on day: String = World.today,
    ) throws -> ReceptionSummary {
        try receive(messages.file, on: day)
    }

    @discardableResult
    func receive(_ file: Data, on day: String = World.today) throws -> ReceptionSummary {
        let path = firm.root.appending(path: "\(UUID().uuidString).jsonl")
        try file.write(to: path)
        return try desk(on: day).receive([path.path])
    }

    /// The bureau's reply, taken in by a device of the firm.
    @discardableResult
    func reply(
        to device: DataFolder? = nil,
        on day: String = World.today,
    ) throws
        -> Office.ReplyOutcome
    {
        let reply = try desk(on: day).reply(to: Pair.code)
        return try firm.office("wu", on: day, in: device).take(reply)
    }

    /// How many reports count in the year.
    func reports() throws -> Int64 {
        let desk = try desk()
        return try desk.ledger.figures(
            of: desk.book.quantities,
            over: [.year(2026)],
            in: [desk.profile.district],
        ).value(of: "reports", .year(2026))
    }

    /// A filing at a place of the chain, signed with the firm's key, as a test wants it.
    func message(
        _ sequence: Int64 = 1,
        previous: String? = nil,
        by key: SigningKey? = nil,
        _ change: (inout Filing) throws -> Void = { _ in },
    ) throws -> SignedMessage {
        let office = try firm.office("wu")
        let event = FiledEvent(.team, FiledID(UUID()), on: try Sample.date("2026-11-02"))
        var filing = Filing(
            id: FiledID(UUID()),
            bureau: try self.office().bureau().id,
            firm: Pair.code,
            sequence: sequence,
            previous: previous,
            filedOn: office.today,
            content: .event(event),
        )
        try change(&filing)
        return try SignedMessage(.filing, filing, by: key ?? office.filingKey())
    }
}

extension ReceptionSummary {
    /// The outcomes of all firms together.
    var outcomes: [FilingReceipt.Outcome: Int] {
        lines.values.reduce(into: [:]) { $0.merge($1.outcomes) { $0 + $1 } }
    }

    /// The problems of all firms together.
    var problems: [FilingProblem: Int] {
        lines.values.reduce(into: [:]) { $0.merge($1.problems) { $0 + $1 } }
    }
}
