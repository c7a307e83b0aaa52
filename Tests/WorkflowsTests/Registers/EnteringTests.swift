import Checklists
import Diagnostics
import Practice
import Testing

@testable import Workflows

@Suite("Entering records")
struct EnteringTests {
    let world: World
    let office: Office

    init() throws {
        world = try World.open()
        office = try world.office()
    }

    @Test(
        "An enterprise of a name that is registered already is refused, unless a person insists",
        arguments: ["黔江示例食品有限公司", "黔江示例食品有限责任公司", "黔江示例食品 有限公司"],
    )
    func sameName(name: String) throws {
        let typed = [("name", name), ("code_reason", "无")]
        let found = refusals { try office.add(EnterpriseForm(), typed) }
        #expect(found.map(\.rule) == ["workflow.sameName"])
        #expect(found.first?.remedy?.arguments["id"] == .text("e1"))
        #expect(
            try office.add(EnterpriseForm(), typed, anyway: true).name
                == name.replacing("　", with: "")
        )
    }

    @Test(
        "A code that another enterprise has is refused even when a person insists, and the place is named"
    )
    func code() throws {
        let typed = [("name", "另一家"), ("code", "91500114MA5UXXXX0X"), ("code_reason", "示例")]
        let found = refusals { try office.add(EnterpriseForm(), typed, anyway: true) }
        #expect(found.map(\.rule) == ["workflow.codeTaken"])
        #expect(found.first?.remedy?.arguments["id"] == .text("e1"))
    }

    @Test("Everything that is wrong is said at once, each with its field")
    func problems() throws {
        let typed = [("name", "某"), ("capital", "很多"), ("founded", "去年"), ("township", "正阳街道")]
        let found = refusals { try office.add(EnterpriseForm(), typed) }
        #expect(Set(found.compactMap(\.subject)) == ["capital", "founded"])
        #expect(try office.enterprises().count == 1)
    }

    @Test("An enterprise that is yet to be founded is refused, new or changed")
    func unborn() throws {
        let typed = [("name", "某商贸有限公司"), ("code_reason", "示例"), ("founded", "2099-01-01")]
        let added = refusals { try office.add(EnterpriseForm(), typed) }
        let changed = refusals {
            try office.change(EnterpriseForm.self, "e1", [("founded", "2099年1月1日")])
        }
        #expect((added + changed).map(\.rule) == ["workflow.dayToCome", "workflow.dayToCome"])
        #expect((added + changed).map(\.subject) == ["2099-01-01", "2099-01-01"])
    }

    @Test("An export is kept among what left the folder, with its user and its size")
    func exports() throws {
        try office.recordExport(of: .enterprises, rows: 3, as: "csv")
        let kept = try office.page(of: Disclosure.self).records
        #expect(kept.map(\.what) == [.table] && kept.map(\.name) == ["enterprises"])
        #expect(kept.map(\.rows) == [3] && kept.map(\.day) == [office.today])
    }

    @Test("What is not typed stays; a name that was changed is a former name and still finds")
    func change() throws {
        let typed = [("name", "黔江新名食品有限公司"), ("township", "正阳街道")]
        let changed = try office.change(EnterpriseForm.self, "e1", typed)
        #expect(changed.figures.headcount == 46 && changed.isInvented)
        #expect(changed.details.formerNames == ["黔江示例食品有限公司"])
        #expect(try office.enterprise("黔江示例食品有限公司").id == "e1")
        #expect(try office.change(EnterpriseForm.self, "e1", [("township", "")]).township == nil)
    }

    @Test("Somebody else's change meanwhile is not overwritten")
    func meanwhile() throws {
        let earlier = try EnterpriseForm.find("e1", in: office)
        _ = try office.change(EnterpriseForm.self, "e1", [("township", "甲街道")])
        let stale = try office.draft(
            earlier.value,
            kind: .enterprise,
            in: Streams.enterprises,
            over: earlier,
        )
        #expect(!rules { try office.append([stale]) }.isEmpty)
        #expect(try office.enterprise("e1").township == "甲街道")
    }

    @Test("A chamber's firm and a team's members are found by name or id, and must be registered")
    func references() throws {
        let firm = try office.add(FirmForm(), [("name", "渝东律师事务所"), ("code_reason", "未核对")])
        let paired = [("name", "食品商会"), ("firm", "渝东律师事务所"), ("signed", "2026-03-01")]
        #expect(try office.add(ChamberForm(), paired).pairing?.firm.text == firm.id.text)
        #expect(
            try office.change(ChamberForm.self, "食品商会", [("firm", "firm")]).pairing?.firm == "firm"
        )
        #expect(
            rules { try office.change(ChamberForm.self, "食品商会", [("firm", "无此所")]) } == [
                "workflow.unknownFirm"
            ]
        )
        let team = try office.add(TeamForm(), [("name", "团"), ("members", "chen,某lin")])
        #expect(team.members == ["chen", "lin"])
        #expect(
            rules { try office.add(TeamForm(), [("name", "二团"), ("members", "路人")]) } == [
                "workflow.unknownMember"
            ]
        )
        #expect(
            rules { try office.add(ChamberForm(), [("name", "半个"), ("firm", "firm")]) } == [
                "practice.chamber.halfPaired"
            ]
        )
        let texts = try office.texts(of: team, as: TeamForm.self, .words(.zh), office.directory())
        #expect(texts[2].text == "某chen（chen）；某lin（lin）")
    }

    @Test("Lists find firms, teams, chambers and campaigns by name, pinyin and person")
    func lists() throws {
        _ = try office.add(FirmForm(), [("name", "渝东律师事务所"), ("code_reason", "未核对")])
        _ = try office.add(TeamForm(), [("name", "食品团"), ("members", "lin")])
        _ = try office.add(CampaignForm(), [("name", "春季专项"), ("number", "黔司发〔2026〕1号")])
        var query = ListQuery()
        query.search = "yd"
        #expect(try office.page(of: OtherFirm.self, query).total == 1)
        query = ListQuery()
        query.person = "lin"
        #expect(try office.page(of: ServiceTeam.self, query).total == 1)
        #expect(try office.find(Campaign.self, "黔司发〔2026〕1号").value.name == "春季专项")
        #expect(
            rules {
                try office.add(CampaignForm(), [("name", "另一项"), ("number", "黔司发〔2026〕1号")])
            } == [
                "workflow.numberTaken"
            ]
        )
    }

    @Test("People: the first may add himself, an id is taken once, somebody is left who manages")
    func people() throws {
        let fresh = try World()
        let first = [
            ("name", "陈某"), ("id", "chen"), ("roles", "lawyer;office"),
            ("licence", "15001201510000001"),
        ]
        #expect(try fresh.office("anyone").add(UserForm(), first).details.category == .fullTime)
        #expect(rules { try fresh.office().add(UserForm(), first) } == ["workflow.userTaken"])
        #expect(
            rules { try fresh.office().change(UserForm.self, "chen", [("status", "离职")]) } == [
                "workflow.nobodyManages"
            ]
        )
        #expect(
            rules {
                try world.office("lin").add(UserForm(), [("name", "甲"), ("roles", "office")])
            } == [
                "permission.managePeople"
            ]
        )
        let left = try office.change(
            UserForm.self,
            "lin",
            [("status", "left"), ("left", "2026-06-30")],
        )
        #expect(left.status == .left && !left.mayPractise)
    }

    @Test("A bureau officer keeps no registers")
    func permission() throws {
        let bureau = try world.office("bu")
        #expect(
            rules { try bureau.add(CampaignForm(), [("name", "某")]) } == [
                "permission.keepRegisters"
            ]
        )
        #expect(
            rules { try bureau.change(EnterpriseForm.self, "e1", [("park", "x")]) } == [
                "permission.openCheckups"
            ]
        )
    }
}
