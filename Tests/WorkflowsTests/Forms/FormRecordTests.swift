import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@testable import Workflows

@Suite("What is on record stands on the forms")
struct FormRecordTests {
    private func text(_ world: World, _ form: String) async throws -> String {
        try await world.printed(Shelf.shipped().form(form))
    }

    @Test("Hits and their reasons stand on the firm's form alone")
    func conflicts() async throws {
        let world = try World.searching()
        try world.checkedCheckup()
        try world.matter(kind: .nonLitigation)
        let id = try world.opened().file.checkup.id
        try world.office("wu").checkConflicts(of: .checkup(id))
        #expect(try await text(world, "conflict_review").contains("买卖合同纠纷"))
        for form in try Shelf.shipped().forms where form.audience != .firm {
            let printed = try await world.printed(form)
            #expect(!printed.contains("买卖合同纠纷"), "\(form.id)")
            #expect(!printed.contains("重庆对手商贸有限公司"), "\(form.id)")
        }
    }

    @Test("Application, consents, visits and delivery are filled in")
    func life() async throws {
        let world = try await World.handedOver(allowing: [.request])
        #expect(try await text(world, "application").contains("合同和用工"))
        let consent = try await text(world, "consent")
        #expect(consent.contains("☑ 同意　□ 不同意") && consent.contains("□ 同意　☑ 不同意"))
        #expect(try await text(world, "visit_record").contains("会议室"))
        #expect(try await text(world, "delivery_receipt").contains("&#9745; 直接送达"))
        #expect(try await text(world, "closing").contains("送达回证"))
    }

    @Test("Rectification and what is declined are filled in")
    func rectification() async throws {
        let verified = try await World.verified()
        #expect(try await text(verified, "rectification").contains("已核验"))
        let declined = try await World.delivered()
        try declined.rectify(.decline(reason: "客户不同意", confirmation: nil))
        #expect(try await text(declined, "not_adopted").contains("客户不同意"))
    }

    @Test("Each print that is not blank stands in the journal")
    func journal() async throws {
        let world = try World.interviewed()
        _ = try await world.printed(Shelf.shipped().form("consent"), blank: true)
        _ = try await text(world, "consent")
        let prints = try world.office().page(of: Disclosure.self).records
        #expect(prints.map(\.name) == ["consent"] && prints.map(\.what) == [.form])
        let checkup = try world.opened("li").file.checkup.id.text
        #expect(prints.first?.about == checkup)
        #expect(prints.first?.user == "chen")
    }

    @Test("A service of the ledger fills its record")
    func service() async throws {
        let world = try World.open()
        var subject = FormSubject()
        subject.service = try world.serve(world.details(under: world.retain()))
        let data = try await world.office().print(
            Shelf.shipped().form("service_record"),
            of: subject,
            in: .zh,
            as: .html,
            on: world.press,
        )
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("审查采购合同") && text.contains("&#9745; 合同审查"))
    }
}
