import Checklists
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Records of one enterprise")
struct MergingTests {
    let world: World
    let office: Office

    /// e1 and e2 are one enterprise under two names and two codes; e3 is another one.
    init() throws {
        world = try World.open()
        office = try world.office()
        try office.register(Firm.enterprise("e2", name: "黔江旧名食品厂", code: "91440300708461136T"))
        try office.register(Firm.enterprise("e3", name: "别家公司", code: nil))
    }

    @Test(
        "After a merge the old name, code and id lead to the record that was kept",
        arguments: ["黔江旧名食品厂", "91440300708461136T", "e2", "e1", "黔江示例食品有限公司"],
    )
    func found(name: String) throws {
        try office.merge("e2", into: "e1", reason: "更名")
        #expect(try office.enterprise(name).id == "e1")
    }

    @Test("A merged enterprise goes by the name of the one that was kept, over two steps too")
    func titles() throws {
        try world.retain("e3")
        try office.merge("e3", into: "e2", reason: "同一家")
        #expect(try office.titles(of: [Enterprise.ID("e3")]) == ["e3": "黔江旧名食品厂"])
        #expect(Set(try office.due().records.map(\.party)) == ["黔江旧名食品厂"])
        try office.merge("e2", into: "e1", reason: "同一家")
        #expect(try office.titles(of: [Enterprise.ID("e3")]) == ["e3": "黔江示例食品有限公司"])
    }

    @Test("Lists leave the merged record out, unless it is asked for")
    func listed() throws {
        try office.merge("e2", into: "e1", reason: "更名")
        #expect(Set(try office.enterprises().map(\.id)) == ["e1", "e3"])
        var query = ListQuery()
        query.statuses = ["merged"]
        #expect(try office.page(of: Enterprise.self, query).records.map(\.id) == ["e2"])
        query = ListQuery()
        query.search = "旧名"
        #expect(try office.page(of: Enterprise.self, query).records.map(\.id) == ["e1"])
    }

    @Test("Lists of an enterprise show the records of all that were merged into it, over two steps")
    func records() throws {
        for id in ["e2", "e1", "e3"] {
            var plan = try world.plan()
            plan.enterprise = Enterprise.ID(id)
            _ = try office.start(plan, with: StoredLibrary(Sample.library()))
        }
        try office.merge("e3", into: "e2", reason: "同一家")
        try office.merge("e2", into: "e1", reason: "同一家")
        var query = ListQuery()
        query.party = try office.enterprise("别家公司").id
        #expect(query.party == "e1")
        #expect(try office.page(of: Checkup.self, query).total == 3)
        try office.unmerge("e2", reason: "查明两家")
        #expect(try office.page(of: Checkup.self, query).total == 1)
        query.party = "e2"
        #expect(try office.page(of: Checkup.self, query).total == 2)
    }

    @Test("A merge can be undone, and both acts stay in the journal with their reasons")
    func undone() throws {
        let before = try office.enterprise("e2")
        try office.merge("e2", into: "e1", reason: "更名")
        #expect(try office.merges(into: "e1").map(\.act?.reason) == ["更名"])
        try office.unmerge("黔江旧名食品厂", reason: "查明两家")
        #expect(try office.enterprise("e2") == before)
        #expect(try office.merges(into: "e1").isEmpty)
        let act = try office.held(
            EnterpriseMerge.self,
            in: Streams.enterpriseMerges,
            subject: "e2",
        )
        #expect(act?.value.into == nil && act?.value.reason == "查明两家")
        #expect(try world.folder.verify().isSound)
    }

    @Test("A merge that makes no sense is refused, and nothing changes")
    func refused() throws {
        #expect(
            rules { try office.merge("e1", into: "e1", reason: "x") } == [
                "workflow.mergedWithItself"
            ]
        )
        #expect(
            rules { try office.merge("e1", into: "e9", reason: "x") } == ["workflow.unknownRecord"]
        )
        #expect(
            rules { try office.merge("e1", into: "e2", reason: " ") } == ["practice.text.empty"]
        )
        #expect(rules { try office.unmerge("e1", reason: "x") } == ["workflow.notMerged"])
        #expect(
            rules { try world.office("bu").merge("e1", into: "e2", reason: "x") } == [
                "permission.keepRegisters"
            ]
        )
        try office.merge("e2", into: "e1", reason: "x")
        #expect(
            rules { try office.merge("e2", into: "e3", reason: "x") } == ["workflow.alreadyMerged"]
        )
        #expect(
            rules { try office.merge("e1", into: "e2", reason: "x") } == [
                "workflow.mergedWithItself"
            ]
        )
        #expect(try office.enterprises().count == 2)
    }

    @Test("A circle that two devices made is walked once")
    func circle() throws {
        let other = try world.device("other")
        _ = try other.merge(from: .folder(path: world.folder.path))
        try office.merge("e2", into: "e1", reason: "x")
        try world.office(in: other).merge("e1", into: "e2", reason: "x")
        _ = try world.folder.merge(from: .folder(path: other.path))
        let ids = try ["e1", "e2"].map { try office.enterprise($0).id }
        #expect(ids.allSatisfy { ["e1", "e2"].contains($0) })
    }

    @Test("The code of a merged record may be taken over by the record that was kept, by no other")
    func code() throws {
        try office.merge("e2", into: "e1", reason: "更名")
        let typed = [("code", "91440300708461136T")]
        #expect(
            rules { try office.change(EnterpriseForm.self, "e3", typed) } == ["workflow.codeTaken"]
        )
        #expect(
            try office.change(EnterpriseForm.self, "e1", typed).registration.code?.text
                == typed[0].1
        )
        #expect(try office.enterprise(typed[0].1).id == "e1")
    }
}
