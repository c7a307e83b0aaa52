import Checklists
import Diagnostics
import Practice
import Testing

@testable import Workflows

@Suite("The service ledger of the firm")
struct ServiceTests {
    private func loss(_ document: String) throws -> Loss {
        try Loss(
            .recovered,
            MoneyAmount(fen: 12_000_000),
            grade: .judgment,
            document: document,
            dated: Sample.date("2026-05-10"),
        )
    }

    @Test("A service is recorded with its number, the client's name and its retainer")
    func recorded() throws {
        let world = try World.open()
        let retainer = try world.retain()
        let record = try world.serve(world.details(under: retainer))
        #expect(record.number.short == "2026-1" && record.client == "黔江示例食品有限公司")
        #expect(try world.office().service("服务〔2026〕第001号").value == record)
        #expect(try world.office().page(under: retainer).records == [record])
        #expect(try world.serve(world.details()).number.short == "2026-2")
        #expect(try world.office().page(under: retainer).total == 1)
    }

    @Test("A lawyer who left is named in services up to that day, and in none after it")
    func leftLater() throws {
        let world = try World.open()
        let details = try world.details()
        let eve = try #require(details.day.adding(days: -1))
        let typed = [("status", "left"), ("left", details.day.description)]
        let lawyer = details.lawyers[0].lawyer
        _ = try world.office("wu").change(UserForm.self, lawyer.text, typed)
        #expect(try world.office("wu").recordService(details).record.details == details)
        let earlier = [("status", "left"), ("left", eve.description)]
        _ = try world.office("wu").change(UserForm.self, lawyer.text, earlier)
        let refused = rules { try world.office("wu").recordService(details).record }
        #expect(refused == ["service.lawyerLeft"])
    }

    @Test("One document of a loss counts once; the second record is refused and not recorded")
    func lossOnce() throws {
        let world = try World.open()
        var details = try world.details(.litigation)
        details.loss = try loss("（2026）渝0114民初123号")
        try world.serve(details)
        details.loss = try loss("(2026)渝0114民初123号")
        let refused = refusals { try world.serve(details) }
        #expect(refused.map(\.rule) == ["service.lossTwice"])
        #expect(refused.first?.message.arguments["other"] == .text("2026-1"))
        #expect(try world.office().page(of: ServiceRecord.self).total == 1)
    }

    @Test("A correction cannot count an event again either")
    func correction() throws {
        let world = try World.open()
        var details = try world.details(.litigation)
        details.loss = try loss("甲")
        try world.serve(details)
        let second = try world.serve(world.details())
        let office = try world.office()
        let held = try office.service(second.id.text)
        #expect(rules { try office.correct(held, details).record } == ["service.lossTwice"])
        details.loss = try loss("乙")
        #expect(try office.correct(held, details).record.details.loss?.document == "乙")
    }

    @Test("The same advice is told, recorded, and counted once")
    func consult() throws {
        let world = try World.open()
        let retainer = try world.retain()
        let details = try world.details(.consult, under: retainer)
        #expect(try world.office().recordService(details).notes.isEmpty)
        let notes = try world.office().recordService(details).notes
        #expect(notes.map(\.rule) == ["service.sameConsult"] && notes.first?.severity == .warning)
        let lines = try world.office().deliveries(of: retainer)
        #expect(lines.first { $0.type == .consult }?.delivered.count == 1)
    }

    @Test("Service for a retainer that was not in force is refused without a reason")
    func outside() throws {
        let world = try World.open()
        let retainer = try world.retain()
        var details = try world.details(on: "2025-12-31", under: retainer)
        #expect(rules { try world.serve(details) } == ["service.outsideTerm"])
        details.outsideReason = "签约前的准备"
        #expect(try world.serve(details).details.outsideReason == "签约前的准备")
    }

    @Test("Everything that is wrong is told at once")
    func together() throws {
        let world = try World.open()
        var details = try world.details(on: "2025-12-31", under: world.retain())
        details.lawyers = [LawyerTime("wu"), LawyerTime("nobody")]
        #expect(
            rules { try world.serve(details) }
                == ["guard.lawyers.unknown", "service.notLawyer", "service.outsideTerm"]
        )
    }

    @Test("Somebody who has left may have given a service")
    func left() throws {
        let world = try World.open()
        var details = try world.details()
        details.lawyers = [LawyerTime("gu")]
        #expect(try world.serve(details).details.lawyers.map(\.lawyer) == ["gu"])
    }

    @Test("Confirming and making void are kept, and a void record frees its document")
    func void() throws {
        let world = try World.open()
        let office = try world.office()
        var details = try world.details(.litigation)
        details.loss = try loss("甲")
        let record = try world.serve(details)
        let signature = try ClientConfirmation(by: "王某", on: office.today)
        _ = try office.confirm(office.service("2026-1"), signature)
        #expect(try office.service("2026-1").value.status == .confirmed)
        _ = try office.void(office.service("2026-1"), because: "重复登记")
        #expect(try office.service(record.id.text).value.status == .void)
        try world.serve(details)
    }

    @Test("Bureau officers write nothing into the ledger")
    func permission() throws {
        let world = try World.open()
        let details = try world.details()
        #expect(
            rules { try world.office("bu").recordService(details).record } == [
                "permission.recordServices"
            ]
        )
    }
}
