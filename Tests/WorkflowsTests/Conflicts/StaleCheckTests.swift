import Assessments
import Checklists
import Diagnostics
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Conflict checks that no longer hold")
struct StaleCheckTests {
    private func doubt(_ world: World) throws -> ConflictDoubt? {
        try world.office().facts(of: world.opened().file).conflictDoubt
    }

    @Test("As long as nothing changes a check holds, on any later day")
    func holds() throws {
        let world = try World.searching()
        try world.checkedCheckup()
        try world.matter(client: "别的公司", against: "另外的公司")
        #expect(try doubt(world) == nil)
        #expect(try world.office("wu", on: "2027-11-20").staleChecks().isEmpty)
    }

    @Test("A changed, added or removed party makes it stale")
    func parties() throws {
        let changes: [[(String, PartyRole)]] = [
            [("李某某", .controller)], [("李某某", .shareholder), ("新债主公司", .creditor)], [],
        ]
        for related in changes {
            let world = try World.searching()
            try world.checkedCheckup()
            try world.office().register(World.enterprise(related: related))
            #expect(try doubt(world) == .stale)
            let stale = try world.office("wu").staleChecks()
            #expect(stale.map(\.number) == ["2026-1"] && stale.map(\.hasOtherParties) == [true])
        }
    }

    @Test(
        "A new matter that names them makes it stale",
        arguments: [
            (other: "黔江示例食品有限公司", count: 1), ("李某某", 1), ("黔江示例食品厂", 1), ("无关公司", 0),
        ],
    )
    func matters(other: String, count: Int) throws {
        let world = try World.searching()
        try world.checkedCheckup()
        try world.matter(against: other)
        let stale = try world.office("wu").staleChecks()
        #expect(stale.flatMap(\.news).count == count)
        #expect(try doubt(world) == (count == 0 ? nil : .stale))
    }

    @Test("It counts as no check for the guards, and searching again makes it hold")
    func guards() throws {
        let world = try World.searching()
        let checkup = try world.checkedCheckup()
        try world.matter(against: "李某某")
        var facts = try world.office().facts(of: world.opened().file)
        #expect(facts.conflict == nil && facts.conflictDoubt == .stale)
        facts.signed = [.agreement, .confidentiality, .consent]
        for guardian in [CheckupGuard.conflictSettled, .noConflict, .conflictResolved] {
            #expect(guardian.refusal(of: checkup, facts)?.rule == "guard.conflict.stale")
        }
        let office = try world.office("chen")
        #expect(rules { try office.answer("2026-1") } == ["workflow.conflictStale"])
        let again = try office.checkConflicts(of: .checkup(checkup.id)).number.short
        #expect(try doubt(world) == .open)
        try office.judge(1, of: again, isSame: false, reason: "身份证明不同")
        #expect(try doubt(world) == nil)
        #expect(try office.facts(of: world.opened().file).conflict == .clear)
    }

    @Test("A report is not issued on a stale check")
    func issuing() async throws {
        let world = try World.interviewed()
        try world.office("wu").checkConflicts(of: .checkup(world.opened().file.checkup.id))
        for finding in ["D09-01-F1", "D09-02-F1"] { try world.decide(.confirm, on: finding) }
        try world.submit()
        try world.review()
        try world.matter()
        #expect(await eventualRules { try await world.issue() } == ["guard.conflict.stale"])
    }

    @Test("A matter that ends weighs less, and does not make a check stale")
    func lighter() throws {
        let world = try World.searching()
        try world.matter()
        try world.checkedCheckup()
        try world.matter(closed: "2026-10-01")
        #expect(try world.office("wu").staleChecks().isEmpty)
    }

    @Test("The check of a matter becomes stale too, until the matter has ended")
    func ofMatters() throws {
        let world = try World.searching()
        let matter = try world.matter(client: "甲公司", against: "乙公司")
        try world.office("wu").checkConflicts(of: .matter(matter.id))
        try world.matter("案2", client: "乙公司", against: "丙公司")
        #expect(try world.office("wu").staleChecks().map(\.number) == ["案1"])
        try world.matter(client: "甲公司", against: "乙公司", closed: "2026-10-01")
        #expect(try world.office("wu").staleChecks().isEmpty)
    }

    @Test("A matter against a checked enterprise is told at once, with the checkup's number alone")
    func atOnce() throws {
        let world = try World.searching()
        try world.checkedCheckup()
        let matter = try Matter(
            id: "m1",
            number: "案1",
            title: "借款合同纠纷",
            kind: .litigation,
            named: [
                RelatedParty(name: "甲公司", role: .client),
                RelatedParty(name: "李某某", role: .counterparty),
            ],
            openedOn: Sample.date("2026-11-20"),
        )
        let warnings = try world.office("wu").register(matter)
        #expect(warnings.map(\.severity) == [.warning])
        #expect(warnings.map(\.rule) == ["workflow.lateConflict"])
        #expect(warnings.map(\.subject) == ["2026-1"])
        let remedy = try #require(warnings.first?.remedy)
        #expect(remedy.arguments["command"] == .text("tijian conflict show 2026-1"))
        #expect(!"\(warnings)".contains("李某某"))
    }

    @Test(
        "Late conflicts are listed for issued reports too, and for declarations by hand; similar names are not"
    )
    func late() async throws {
        let (world, _) = try await World.issued()
        #expect(try world.office("wu").lateConflicts().isEmpty)
        try world.matter("案0", against: "黔江示例食品厂")
        #expect(try world.office("wu").lateConflicts().isEmpty)
        try world.matter()
        let late = try world.office("wu").lateConflicts()
        #expect(late.map(\.hit.ground) == [.opponentOfClient])
        #expect(late.map(\.checkup.number.short) == ["2026-1"] && late.first?.check == nil)
        try world.office("wu").checkConflicts(of: .checkup(late[0].checkup.id))
        #expect(try world.office("wu").lateConflicts().isEmpty)
    }

    @Test("A late conflict that is judged absolute lets an issued report be suspended")
    func suspended() async throws {
        let (world, _) = try await World.issued()
        try world.matter()
        let office = try world.office("chen")
        let check = try office.checkConflicts(of: .checkup(world.opened().file.checkup.id))
        #expect(rules { try world.move(.suspend, reason: "利益冲突") } == ["guard.conflict.open"])
        let exact = try #require(check.hits.first { $0.gravity == .absolute })
        try office.judge(exact.number, of: check.number.short, isSame: true, reason: "代码一致")
        try world.move(.suspend, reason: "利益冲突")
        #expect(try world.opened().file.checkup.status == .suspended)
    }

    @Test("A matter that another device recorded makes a check stale after the merge")
    func merged() throws {
        let world = try World.searching()
        try world.checkedCheckup()
        let other = try world.device("other")
        _ = try other.merge(from: .folder(path: world.folder.path))
        let matter = try Matter(
            id: "m1",
            number: "案1",
            title: "买卖",
            kind: .litigation,
            named: [
                RelatedParty(name: "甲公司", role: .client),
                RelatedParty(name: "李某某", role: .counterparty),
            ],
            openedOn: Sample.date("2026-11-20"),
        )
        try world.office("wu", in: other).register(matter)
        #expect(try doubt(world) == nil)
        _ = try world.folder.merge(from: .folder(path: other.path))
        #expect(try doubt(world) == .stale)
    }
}
