import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Public services at the bureau's desk")
struct PublicServiceDeskTests {
    private func desk(_ world: World, code: CreditCode?) throws -> BureauDesk {
        let office = try world.office("officer")
        let plan = Office.BureauPlan(
            name: "黔江区司法局（演示）",
            district: try DistrictCode("500114"),
            code: code,
        )
        let officer = try User(id: "officer", name: "甲某", roles: [.bureau])
        try office.setUpBureau(plan, officer: officer)
        try office.list(ListedWord(.place, FiledCode("chengdong"), name: "城东街道"))
        return try office.bureauDesk(book: IndicatorShelf.read(folder: District.shelf))
    }

    private func count(_ id: String, _ desk: BureauDesk, year: Int = 2024) throws -> Int64 {
        let quantities = desk.book.indicators.filter { $0.id == id }.flatMap(\.quantities)
        let figures = try desk.ledger.figures(
            of: quantities,
            over: [.year(year)],
            by: nil,
            in: [desk.profile.district],
        )
        return figures.value(of: quantities[0].id, .year(year))
    }

    private let rows = [
        ["登记号", "服务类型", "日期", "乡镇街道", "人次", "挽回金额（万元）"],
        ["援1", "受理法律援助案件", "2024-05-16", "城东街道", "", ""],
        ["援2", "aid_closed", "2024年6月3日", "chengdong", "", "1.5"],
        ["援3", "没有的类型", "2024-06-03", "", "", ""],
        ["援4", "aid_consult", "2031-06-03", "", "3", ""],
        ["援5", "aid_consult", "2024-06-04", "别处", "3", ""],
        ["援6", "aid_consult", "", "", "3", ""],
    ]

    @Test("A table is taken in once, and each row that is not says why")
    func importing() throws {
        let world = try World()
        let desk = try desk(world, code: DemoDistrict.bureauCode())
        let office = try desk.serviceOffice(.zh)
        let plan = try office.plan(ImportTable<PublicServiceForm>(rows))
        #expect(plan.counts.added == 2)
        let rules = plan.rows.compactMap { row -> String? in
            guard case .refused(let refusals) = row.outcome else { return nil }
            return "\(row.name) \(refusals[0].heading ?? "") \(refusals[0].diagnostic.rule)"
        }
        #expect(
            rules == [
                "援3 服务类型 workflow.unknownServiceType", "援4 日期 workflow.dayToCome",
                "援5 乡镇街道 workflow.unknownPlace", "援6  practice.publicService.noDay",
            ]
        )
        try office.carryOut(plan)
        #expect(try desk.fileServices().filed == 2)
        #expect(try count("aid_accepted", desk) == 1)
        #expect(try count("aid_recovered", desk) == 1_500_000)
        let again = try office.plan(ImportTable<PublicServiceForm>(rows))
        #expect(again.counts.unchanged == 2)
        #expect(try desk.fileServices() == ServiceFiling())
    }

    @Test("A changed row counts as it is now, a void one no longer")
    func changing() throws {
        let world = try World()
        let desk = try desk(world, code: DemoDistrict.bureauCode())
        let office = try desk.serviceOffice(.zh)
        try office.carryOut(office.plan(ImportTable<PublicServiceForm>(Array(rows.prefix(3)))))
        _ = try desk.fileServices()
        var changed = rows
        changed[2][5] = "2.5"
        try office.carryOut(office.plan(ImportTable<PublicServiceForm>(Array(changed.prefix(3)))))
        #expect(try desk.fileServices().filed == 1)
        #expect(try count("aid_recovered", desk) == 2_500_000)
        #expect(try desk.voidService("援2", reason: "重复").withdrawn == 1)
        #expect(try count("aid_recovered", desk) == 0)
        #expect(try count("aid_accepted", desk) == 1)
        #expect(throws: Diagnostic.self) { try desk.voidService("援2", reason: "重复") }
    }

    @Test("Without the bureau's own code nothing can be counted, and it is said")
    func withoutCode() throws {
        let world = try World()
        let desk = try desk(world, code: nil)
        let record = try desk.serviceOffice(.zh).add(
            PublicServiceForm(),
            [("number", "1"), ("type", "aid_drafting"), ("day", "2024-01-02")],
        )
        #expect(throws: Diagnostic.self) { try desk.file(record) }
    }

    @Test("Nothing of a number or a remark is in what the ledger keeps")
    func confidential() throws {
        let world = try World()
        let desk = try desk(world, code: DemoDistrict.bureauCode())
        let record = try desk.serviceOffice(.zh).add(
            PublicServiceForm(),
            [
                ("number", "CANARY-NUMBER"), ("type", "aid_drafting"), ("day", "2024-01-02"),
                ("remark", "CANARY-REMARK"),
            ],
        )
        _ = try desk.file(record)
        for name in ["ledger.sqlite", "ledger.sqlite-wal"] {
            let file = URL(filePath: world.folder.path).appending(path: name)
            let bytes = FileManager.default.contents(atPath: file.path) ?? Data()
            #expect(bytes.range(of: Data("CANARY".utf8)) == nil, "\(name)")
        }
    }
}
