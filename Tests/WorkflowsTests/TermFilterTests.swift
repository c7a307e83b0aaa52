import Checklists
import Practice
import Testing

@testable import Workflows

@Suite("Lists of retainers on a day")
struct TermFilterTests {
    /// One retainer in each state that there is, and a draft that was given up.
    private func world() throws -> World {
        let world = try World.open()
        let office = try world.office("wu")
        for number in 2...6 {
            try office.register(
                Firm.enterprise(Enterprise.ID("e\(number)"), name: "示例\(number)有限公司", code: nil)
            )
        }
        _ = try office.addRetainer(for: "e1", world.terms())
        try world.retain("e2")
        let ended = try world.retain("e3")
        _ = try office.terminate(
            office.retainer(ended.id.text),
            on: Sample.date("2026-06-30"),
            because: "解除",
        )
        let earlier = try world.retain(
            "e4",
            world.terms(from: "2025-01-01", through: "2025-12-31"),
        )
        let renewal = try office.renew(office.retainer(earlier.id.text), earlier.renewalTerms())
        _ = try office.sign(office.retainer(renewal.id.text), on: office.today)
        try world.retain("e5", world.terms(from: "2027-01-01", through: "2027-12-31"))
        let draft = try office.addRetainer(for: "e6", world.terms())
        _ = try office.terminate(office.retainer(draft.id.text), on: office.today, because: "未签")
        return world
    }

    @Test("The index gives every retainer the status that the rule gives it, on every kind of day")
    func agrees() throws {
        let world = try world()
        let office = try world.office()
        let all = try office.page(of: Retainer.self).records
        #expect(all.count == 7)
        let days = [
            "2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01", "2026-06-29", "2026-06-30",
            "2026-11-20", "2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01",
        ]
        for day in try days.map(Sample.date) {
            for status in RetainerStatus.allCases {
                var query = ListQuery()
                query.term = TermFilter(on: day, [status])
                let listed = Set(try office.page(of: Retainer.self, query).records.map(\.id))
                let expected = Set(all.filter { $0.status(on: day) == status }.map(\.id))
                #expect(listed == expected, "\(status) on \(day)")
            }
        }
    }

    @Test("Several statuses are any of them, and paging counts them all")
    func several() throws {
        let office = try world().office()
        var query = ListQuery()
        query.term = TermFilter(on: office.today, [.inForce, .draft])
        query.limit = 2
        let page = try office.page(of: Retainer.self, query)
        #expect(page.total == 3 && page.records.count == 2)
    }
}
