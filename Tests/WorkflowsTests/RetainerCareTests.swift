import Checklists
import Diagnostics
import Practice
import Testing

@testable import Workflows

@Suite("Dormant clients and workload")
struct RetainerCareTests {
    private func world() throws -> World {
        let world = try World.open()
        for number in 2...4 {
            try world.office("wu").register(
                Firm.enterprise(Enterprise.ID("e\(number)"), name: "示例\(number)有限公司", code: nil)
            )
        }
        return world
    }

    @Test("Clients without a service for the days are listed, the longest first, with the reason")
    func dormant() throws {
        let world = try world()
        for id: Enterprise.ID in ["e1", "e2", "e3"] { try world.retain(id) }
        try world.retain("e4", world.terms(from: "2026-11-01", through: "2027-10-31"))
        try world.serve(world.details(on: "2026-08-23", enterprise: "e1"))
        try world.serve(world.details(on: "2026-08-22", enterprise: "e2"))
        let clients = try world.office().dormantPage(days: 90).records
        #expect(clients.map(\.retainer.enterprise) == ["e3", "e2"])
        #expect(clients.map(\.days) == [323, 90] && clients.map(\.owed) == [2, 2])
        #expect(clients.map(\.since.description) == ["2026-01-01", "2026-08-22"])
        #expect(clients.map { $0.last?.number.short } == [nil, "2026-2"])
        #expect(try world.office().dormantPage(days: 89).records.count == 3)
    }

    @Test("A void service wakes nobody, and a retainer that is over is nobody's")
    func void() throws {
        let world = try world()
        let retainer = try world.retain("e1")
        try world.serve(world.details(on: "2026-11-01"))
        let office = try world.office()
        #expect(try office.dormantPage(days: 90).records.isEmpty)
        _ = try office.void(office.service("2026-1"), because: "误记")
        #expect(try office.dormantPage(days: 90).records.map(\.days) == [323])
        _ = try office.terminate(
            office.retainer(retainer.id.text),
            on: office.today,
            because: "解除",
        )
        #expect(try office.dormantPage(days: 90).records.isEmpty)
    }

    @Test("A renewal without a gap carries the days on; a new beginning does not")
    func renewed() throws {
        let world = try world()
        let office = try world.office("wu")
        let first = try world.retain("e1", world.terms(from: "2025-11-01", through: "2026-10-31"))
        let renewal = try office.renew(office.retainer(first.id.text), first.renewalTerms())
        _ = try office.sign(office.retainer(renewal.id.text), on: office.today)
        try world.retain("e2", world.terms(from: "2025-01-01", through: "2025-12-31"))
        try world.serve(world.details(on: "2025-03-01", enterprise: "e2"))
        try world.retain("e2", world.terms(from: "2026-11-01", through: "2027-10-31"))
        let clients = try office.dormantPage(days: 90).records
        #expect(clients.map(\.retainer.id) == [renewal.id])
        #expect(clients.first?.since.description == "2025-11-01")
    }

    @Test("The workload of each lawyer, with hours that were not recorded counted apart")
    func workload() throws {
        let world = try world()
        var terms = try world.terms()
        terms.team = ["lin"]
        try world.retain("e1", terms)
        try world.retain("e2", world.terms(from: "2025-01-01", through: "2025-12-31"))
        var details = try world.details()
        details.lawyers = [
            LawyerTime("chen", hours: try WorkHours(tenths: 15)), LawyerTime("lin"),
        ]
        try world.serve(details)
        try world.serve(world.details(on: "2025-12-31"))
        try world.start()
        try world.serve(world.details(.consult))
        try world.serve(world.details(.consult))
        let loads = try world.office().workloads(
            from: Sample.date("2026-01-01"),
            through: Sample.date("2026-12-31"),
        )
        let chen = try #require(loads.first { $0.lawyer.id == "chen" })
        let lin = try #require(loads.first { $0.lawyer.id == "lin" })
        #expect((chen.leading, chen.assisting, chen.records) == (1, 0, 2))
        #expect((chen.tenths, chen.withoutHours, chen.openCheckups) == (30, 0, 1))
        #expect((lin.leading, lin.assisting, lin.records) == (0, 1, 1))
        #expect((lin.tenths, lin.withoutHours, lin.openCheckups) == (0, 1, 0))
        #expect(!loads.contains { $0.lawyer.id == "gu" })
        #expect(
            rules {
                try world.office().workloads(
                    from: Sample.date("2026-12-31"),
                    through: Sample.date("2026-01-01"),
                )
            }
                == ["workflow.periodReversed"]
        )
    }
}
