import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

/// A bureau with three enrolled firms, two officers and an empty ledger.
final class Supervised {
    let world: World
    let key: SigningKey

    static let firms = [
        CreditCode("31500000MD0000001A"), CreditCode("31500000MD0000002B"),
        CreditCode("31500000MD0000003C"),
    ]

    init() throws {
        world = try World()
        key = try SigningKey(seed: Data(repeating: 7, count: 32))
        let office = try world.office("wu")
        try office.setUpBureau(
            Office.BureauPlan(name: "黔江区司法局", district: DistrictCode("500114")),
            officer: User(id: "wu", name: "吴敏", roles: [.bureau]),
        )
        try office.add(User(id: "he", name: "何川", roles: [.bureau]))
        try office.list(ListedWord(.place, FiledCode("zhoubai"), name: "舟白街道"))
        for (code, name) in zip(Self.firms, ["甲律师事务所", "乙律师事务所", "丙律师事务所"]) {
            let enrolment = try Enrolment(
                firm: code,
                name: name,
                on: day("2026-01-05"),
                key: EnrolledKey(key.publicKey.hex, since: day("2026-01-05")),
            )
            try office.append([office.draft(enrolment, kind: .enrolment, in: Streams.enrolments)])
        }
    }

    func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    func desk(
        on day: String = World.today,
        _ book: IndicatorBook = IndicatorBook(),
    ) throws -> SupervisionDesk {
        SupervisionDesk(try world.office("wu", on: day).bureauDesk(book: book))
    }

    func request(
        _ name: String = "示例机械有限公司",
        code: String = "91500114MA5U000000",
    ) throws -> ApplicationRequest {
        try ApplicationRequest(name: name, code: CreditCode(code), on: day("2026-11-16"))
    }

    func contact() throws -> ApplicationContact {
        try ApplicationContact(
            contact: Contact(name: "陈女士", mobile: Mobile("13812345678")),
            wish: "请尽快安排",
        )
    }

    func id(_ number: Int) throws -> FiledID {
        let digits = String(number)
        let tail = String(repeating: "0", count: 12 - digits.count) + digits
        return try FiledID("00000000-0000-4000-8000-\(tail)")
    }

    /// Files contents as a firm's whole chain; everything must count.
    func file(_ contents: [FilingContent], of firm: CreditCode, at desk: SupervisionDesk) throws {
        let ledger = desk.desk.ledger
        let district = desk.desk.profile.district
        var last = try ledger.lastLink(of: firm, in: district)
        var batch: [ReceivedFiling] = []
        for content in contents {
            let sequence = (last?.sequence ?? 0) + 1
            let filing = Filing(
                id: try FiledID(UUID().uuidString.lowercased()),
                bureau: desk.desk.profile.id,
                firm: firm,
                sequence: sequence,
                previous: last?.hash,
                filedOn: desk.office.today,
                content: content,
            )
            let data = try JSONEncoder().encode(filing)
            let hash = Digest(of: data).hex
            batch.append(ReceivedFiling(filing: filing, envelope: data, hash: hash, problem: nil))
            last = FilingDesk.Link(sequence: sequence, hash: hash)
        }
        let receipts = try ledger.receive(batch, at: desk.desk.ledgerDesk())
        #expect(receipts.allSatisfy { $0.outcome == .accepted })
    }
}
