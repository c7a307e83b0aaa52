import Checklists
import Diagnostics
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Lists of records")
struct ListTests {
    /// Four enterprises beside the tests' own, and the checkups of two of them.
    private static func world() throws -> World {
        let world = try World.open()
        let office = try world.office()
        for (id, name) in [
            ("e2", "重庆山味食品有限公司"), ("e3", "阿蓬江旅游有限公司"), ("e4", "正阳建材厂"), ("e5", "Ｔｅｃｈ 软件"),
        ] {
            try office.register(Firm.enterprise(Enterprise.ID(id), name: name, code: nil))
        }
        return world
    }

    private static func names(
        _ world: World,
        _ change: (inout ListQuery) -> Void = { _ in },
    ) throws -> [String] {
        var query = ListQuery()
        change(&query)
        return try world.office().page(of: Enterprise.self, query).records.map(\.id.text)
    }

    @Test("Names come in the order of their pinyin")
    func order() throws {
        let world = try Self.world()
        #expect(try Self.names(world) == ["e3", "e2", "e1", "e5", "e4"])
        #expect(try Self.names(world) { $0.isDescending = true } == ["e4", "e5", "e1", "e2", "e3"])
    }

    @Test(
        "A name is found by a part of it, its initials, its code, in any width and case",
        arguments: [
            (typed: "山味", ids: ["e2"]), (typed: "cqsw", ids: ["e2"]),
            (typed: "食品", ids: ["e2", "e1"]),
            (typed: "91500114ma5u", ids: ["e1"]), (typed: "TECH软", ids: ["e5"]),
            (typed: "zyjcc", ids: ["e4"]), (typed: "不存在", ids: []), (typed: "%", ids: []),
            (typed: "  ", ids: ["e3", "e2", "e1", "e5", "e4"]),
        ],
    )
    func search(typed: String, ids: [String]) throws {
        #expect(try Self.names(Self.world()) { $0.search = typed } == ids)
    }

    @Test("Pages follow each other and count the whole list")
    func pages() throws {
        let world = try Self.world()
        var query = ListQuery()
        query.limit = 2
        var seen: [String] = []
        for offset in [0, 2, 4, 6] {
            query.offset = offset
            let page = try world.office().page(of: Enterprise.self, query)
            #expect(page.total == 5)
            seen += page.records.map(\.id.text)
        }
        #expect(seen == ["e3", "e2", "e1", "e5", "e4"])
    }

    @Test(
        "Checkups are filtered by state, person, enterprise and day, and found by the enterprise's initials"
    )
    func filters() throws {
        let world = try Self.world()
        let checkup = try world.start().checkup
        func count(_ change: (inout ListQuery) -> Void) throws -> Int {
            var query = ListQuery()
            change(&query)
            return try world.office().page(of: Checkup.self, query).total
        }
        #expect(try count { $0.statuses = [checkup.status.rawValue, "closed"] } == 1)
        #expect(try count { $0.statuses = ["closed"] } == 0)
        #expect(try count { $0.person = "chen" } == 1)
        #expect(try count { $0.person = "zhou" } == 0)
        #expect(try count { $0.party = "e1" } == 1)
        #expect(try count { $0.party = "e2" } == 0)
        #expect(try count { $0.search = "qjsl" } == 1)
        let day = try Sample.date("2026-11-10")
        #expect(try count { $0.from = day } == 1)
        #expect(try count { $0.through = day.adding(days: -1) } == 0)
    }

    @Test("A status that no record can have is refused, one that none has now is not")
    func statuses() throws {
        let office = try World.open().office()
        var query = ListQuery()
        query.statuses = ["archived"]
        #expect(try office.page(of: Checkup.self, query).total == 0)
        query.statuses = ["archived", "finished"]
        #expect(rules { try office.page(of: Checkup.self, query) } == ["workflow.unknownStatus"])
    }

    @Test("Numbers come in the order of their digits")
    func numbers() throws {
        let world = try World.open()
        for _ in 1...11 { try world.start() }
        let numbers = try world.office().checkups().map(\.number.counter)
        #expect(numbers == Array(1...11))
    }

    @Test("A changed record is listed once, as it is now, and made again it is the same")
    func rebuilt() throws {
        let world = try Self.world()
        try world.office().register(Firm.enterprise("e4", name: "正阳新建材厂", code: nil))
        #expect(try Self.names(world) { $0.search = "建材" } == ["e4"])
        #expect(try Self.names(world) { $0.search = "zyxjcc" } == ["e4"])
        #expect(try Self.names(world) { $0.search = "zyjcc" } == [])
        #expect(try world.folder.verify().isSound)
        try world.folder.journal.rebuild()
        #expect(try Self.names(world) == ["e3", "e2", "e1", "e5", "e4"])
    }

    @Test("Records that were merged in are listed as on the device they come from")
    func merged() throws {
        let world = try Self.world()
        try world.office().register(Firm.enterprise("e4", name: "正阳新建材厂", code: nil))
        let other = try world.device("other")
        _ = try other.merge(from: .folder(path: world.folder.path))
        #expect(try other.verify().isSound)
        let there = try world.office(in: other).enterprises().map(\.name)
        #expect(try there == world.office().enterprises().map(\.name))
    }

    @Test("Nobody overwrites what somebody else has changed meanwhile")
    func stale() throws {
        let world = try Self.world()
        let office = try world.office()
        let read = try office.find(Enterprise.self, "e4")
        let mine = try Firm.enterprise("e4", name: "甲厂", code: nil)
        try office.register(Firm.enterprise("e4", name: "乙厂", code: nil))
        #expect(
            rules {
                try office.append([
                    office.draft(mine, kind: .enterprise, in: Streams.enterprises, over: read)
                ])
            } == ["store.append.stale"]
        )
        #expect(try office.find(Enterprise.self, "e4").value.name == "乙厂")
    }
}
