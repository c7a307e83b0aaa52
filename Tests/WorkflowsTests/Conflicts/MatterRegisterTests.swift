import Checklists
import Diagnostics
import Practice
import Store
import Testing

@testable import Workflows

@Suite("The register of matters")
struct MatterRegisterTests {
    private func imported(
        _ number: String,
        client: String = "甲公司",
        closed: String? = nil,
    ) throws -> ImportedMatter {
        ImportedMatter(
            row: 2,
            number: number,
            title: "买卖合同纠纷",
            kind: .litigation,
            named: [try RelatedParty(name: client, role: .client)],
            openedOn: try Sample.date("2019-03-07"),
            closedOn: try closed.map(Sample.date),
        )
    }

    @Test("Matters are numbered by year, and found by number, subject and party")
    func numbers() throws {
        let world = try World.searching()
        let office = try world.office("wu")
        #expect(try office.nextMatterNumber() == "2026-1")
        try world.matter("2026-1")
        try world.matter("2026-12", client: "丁公司")
        try world.matter("（2019）渝案3号")
        #expect(try office.nextMatterNumber() == "2026-13")
        var query = ListQuery()
        query.search = "丁公司"
        #expect(try office.matters(query).records.map(\.number) == ["2026-12"])
        #expect(try office.matter("（2019）渝案3号").value.title == "买卖合同纠纷")
    }

    @Test("A matter neither begins nor ends on a day to come")
    func ahead() throws {
        let world = try World.searching()
        let office = try world.office("wu")
        let matter = try world.matter()
        let ahead = try #require(office.today.adding(days: 1))
        let refused = rules {
            try office.register(matter.closed(on: ahead), over: office.matter(matter.number))
        }
        #expect(refused == ["workflow.dayToCome"])
    }

    @Test("A number that another matter has is refused, and an unknown lawyer")
    func refused() throws {
        let world = try World.searching()
        let matter = try world.matter()
        let twin = try Matter(
            id: "other",
            number: "案1",
            title: "甲",
            kind: .other,
            named: matter.named,
            openedOn: matter.openedOn,
        )
        let office = try world.office("wu")
        #expect(rules { try office.register(twin) } == ["workflow.matterNumberTaken"])
        let led = try Matter(
            id: "led",
            number: "案2",
            title: "甲",
            kind: .other,
            named: matter.named,
            lead: "nobody",
            openedOn: matter.openedOn,
        )
        #expect(rules { try office.register(led) } == ["workflow.unknownUser"])
        #expect(rules { try world.matter("案3", by: "bu") } == ["permission.searchConflicts"])
    }

    @Test("Somebody who read the matter before another changed it changes nothing")
    func concurrent() throws {
        let world = try World.searching()
        try world.matter()
        let office = try world.office("wu")
        let read = try office.matter("案1")
        try world.matter(against: "先改的公司")
        #expect(
            rules { try office.register(read.value.closed(on: office.today), over: read) }
                == ["store.append.stale"]
        )
        #expect(try office.matter("案1").value.status == .open)
    }

    @Test("An import takes what is new, knows what is there, and refuses what differs")
    func importing() throws {
        let world = try World.searching()
        let office = try world.office("wu")
        let file = [try imported("旧1"), try imported("旧2", closed: "2019-01-01")]
        let dry = try office.importMatters(file, isDryRun: true)
        #expect(dry.added == 1 && dry.refused.map(\.1.rule) == ["practice.matter.closedBefore"])
        #expect(try office.matters(ListQuery()).total == 0)
        let first = try office.importMatters(file, isDryRun: false)
        #expect(first.added == 1 && first.refused.map(\.row) == [2])
        let again = try office.importMatters([imported("旧1")], isDryRun: false)
        #expect(again.added == 0 && again.known == 1)
        let other = try office.importMatters([imported("旧1", client: "乙公司")], isDryRun: false)
        #expect(other.refused.map(\.1.rule) == ["workflow.matterDiffers"])
        #expect(try office.matters(ListQuery()).records.map(\.number) == ["旧1"])
    }
}
