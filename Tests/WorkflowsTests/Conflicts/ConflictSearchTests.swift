import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Searching for conflicts of interest")
struct ConflictSearchTests {
    @Test("The other side of a current client in proceedings is found, with all that was searched")
    func found() throws {
        let world = try World.searching()
        try world.matter()
        let check = try world.checkEnterprise()
        #expect(check.number.description == "利冲〔2026〕第001号")
        #expect(check.searchedBy == "wu" && check.on.description == World.today)
        #expect(
            check.searched.map(\.name) == ["黔江示例食品有限公司", "王某某", "李某某"]
        )
        #expect(check.searched.map(\.role) == [.client, .legalRepresentative, .shareholder])
        #expect(
            check.scope.registers == [.enterprises, .checkups, .matters, .retainers, .services]
        )
        #expect(check.scope.names == 5)
        let hit = try #require(check.hits.first)
        #expect(check.hits.count == 1 && hit.match == .exact && hit.ground == .opponentOfClient)
        #expect(hit.found.register == .matters && hit.found.number == "案1" && hit.isOpen)
    }

    @Test(
        "Persons and companies close to the enterprise are found too",
        arguments: [
            (other: "李某某", role: PartyRole.shareholder), ("王某某", .legalRepresentative),
            ("李 某某", .shareholder),
        ],
    )
    func related(other: String, role: PartyRole) throws {
        let world = try World.searching()
        try world.matter(against: other)
        let check = try world.checkEnterprise()
        #expect(check.hits.map(\.searched.role) == [role])
        #expect(check.hits.map(\.gravity) == [.absolute])
    }

    @Test("A creditor of the enterprise whom the firm counsels is found")
    func creditor() throws {
        let world = try World.searching(related: [("武陵信贷有限公司", .creditor)])
        try world.matter(client: "武陵信贷有限公司", against: nil, kind: .retained)
        #expect(try world.checkEnterprise().hits.map(\.ground) == [.creditor])
    }

    private static let likeNames: [(String, NameMatch?)] = [
        ("黔江示例食品厂", .similar), ("黔江区示例食品有限责任公司", .normalised),
        ("示例食品有限公司濯水分公司", .branch), ("黔江示范食品有限公司", nil), ("李某", nil), ("李某某某某商行", nil),
    ]

    @Test("Names that are like it are to be looked at, others are not found", arguments: likeNames)
    func names(other: String, match: NameMatch?) throws {
        let world = try World.searching()
        try world.matter(against: other)
        #expect(try world.checkEnterprise().hits.map(\.match) == [match].compactMap { $0 })
    }

    @Test("A name among thousands of like ones is found by its rare pairs of characters")
    func rarePairs() throws {
        let world = try World.searching()
        let signs = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉")
        for first in signs {
            try world.matter(
                "批\(first)",
                client: "某某",
                against: nil,
                more: signs.map { ("\(first)\($0)天地食品加工", .counterparty) },
            )
        }
        try world.matter(against: "黔江示例食品加工厂")
        let hits = try world.checkEnterprise().hits
        #expect(hits.map(\.found.party.name) == ["黔江示例食品加工厂"])
    }

    @Test("The enterprise itself, its own matters and those who are on its side are no conflict")
    func own() throws {
        let world = try World.searching()
        try world.matter(client: "黔江示例食品有限公司", against: "李某某")
        let check = try world.checkEnterprise()
        #expect(check.result == .clear && Set(check.hits.map(\.ground)) == [.sameSide])
    }

    @Test("What a matter no longer names, and a matter that was changed, is not found")
    func changed() throws {
        let world = try World.searching()
        try world.matter()
        try world.matter(against: "无关公司")
        #expect(try world.checkEnterprise().hits.isEmpty)
    }

    @Test("A new client who is not registered is searched by name and code, with the other side")
    func byName() throws {
        let world = try World.searching()
        try world.matter(client: "重庆对手商贸有限公司", against: "路人甲", kind: .retained)
        let check = try world.office("chen").checkConflicts(
            of: .client("新客户", nil),
            given: [
                RelatedParty(name: "新客户", role: .client),
                RelatedParty(name: "重庆对手商贸公司", role: .counterparty),
            ],
            engagement: .litigation,
        )
        #expect(check.title == "新客户" && check.hits.map(\.ground) == [.opponentOfClient])
        #expect(check.hits.map(\.match) == [.normalised])
    }

    @Test("A matter against a checked enterprise meets its checkup")
    func checkedEnterprise() throws {
        let world = try World.searching()
        try world.start()
        let matter = try world.matter()
        let check = try world.office("wu").checkConflicts(of: .matter(matter.id))
        let hit = try #require(check.hits.first)
        #expect(hit.found.engagement == .checkup && hit.found.number == "2026-1")
        #expect(hit.found.party.role == .checked && hit.ground == .opponentOfClient)
    }

    @Test(
        "The same case from the other side is both sides of one matter; afterwards it is the same matter"
    )
    func bothSides() throws {
        let world = try World.searching()
        try world.matter(client: "甲公司", against: "乙公司")
        let reversed = try world.matter("案2", client: "乙公司", against: "甲公司")
        let check = try world.office("wu").checkConflicts(of: .matter(reversed.id))
        #expect(check.hits.map(\.ground) == [.bothSides, .bothSides])
        try world.matter(client: "甲公司", against: "乙公司", closed: "2026-05-01")
        let later = try world.office("wu").checkConflicts(of: .matter(reversed.id))
        #expect(later.hits.map(\.ground) == [.sameMatterBefore, .sameMatterBefore])
        let same = try world.matter("案3", client: "丙丁公司", against: "丙丁有限公司")
        let both = try world.office("wu").checkConflicts(of: .matter(same.id))
        #expect(both.hits.map(\.ground) == [.bothSides])
    }

    @Test(
        "Only people of the firm search, and only a lawyer or reviewer judges",
        arguments: [
            (user: "bu", search: false, judge: false), ("gu", false, false), ("wu", true, false),
            ("chen", true, true), ("zhou", true, true),
        ],
    )
    func permissions(user: String, search: Bool, judge: Bool) throws {
        let world = try World.searching()
        try world.matter()
        let number = try world.checkEnterprise().number.short
        let office = try world.office(user)
        let refused = rules { try world.checkEnterprise(by: user) }
        #expect(refused.isEmpty == search)
        if search { try world.checkEnterprise() }
        let works: [() throws -> Void] = [
            { _ = try office.conflictCheck(number) },
            { _ = try office.conflictChecks(ListQuery()) },
            { _ = try office.staleChecks() }, { _ = try office.lateConflicts() },
            { _ = try office.matters(ListQuery()) }, { _ = try office.matter("案1") },
            { _ = try office.registered("甲", code: nil) },
        ]
        for work in works { #expect(rules(work).isEmpty == search) }
        let last = search ? "2026-3" : number
        #expect(
            rules { try office.judge(1, of: last, isSame: true, reason: "核对") }.isEmpty == judge
        )
    }

    @Test("The index made again is equal, after changes of every kind")
    func rebuilt() throws {
        let world = try World.searching()
        try world.matter()
        try world.matter(against: "无关公司", more: [("张三", .relative)])
        try world.checkEnterprise()
        try world.checkEnterprise()
        try world.office().register(World.enterprise(related: [("赵六", .controller)]))
        #expect(try world.folder.verify().isSound)
    }
}
