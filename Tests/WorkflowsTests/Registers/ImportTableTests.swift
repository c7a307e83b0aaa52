import Checklists
import Diagnostics
import Practice
import Testing

@testable import Workflows

@Suite("Tables to import")
struct ImportTableTests {
    private func keys(_ headings: [String], _ mapping: [String: String] = [:]) throws -> [String] {
        try ImportTable<EnterpriseForm>([headings], mapping: mapping).columns.map(\.field.key)
    }

    @Test(
        "Headings are known in both languages, by other words and by their keys",
        arguments: [
            ["企业名称", "统一社会信用代码", "法人", "注册资本（万元）"], ["公司全称", "信用代码", "法定代表人", "注册资金"],
            ["Enterprise", "Credit code", "legal representative", "registered capital"],
            ["name", "code", "representative", "capital"],
            [" 企业名称 ", "统一社会信用代码*", "负责人", "注册资本(元)"],
        ],
    )
    func headings(row: [String]) throws {
        #expect(try keys(row) == ["name", "code", "representative", "capital"])
    }

    @Test("The row of headings may stand below a title; unknown columns are named")
    func title() throws {
        let table = try ImportTable<EnterpriseForm>([
            ["企业名称登记表", "", ""], [], ["序号", "企业名称", "联系电话"], ["1", "甲", "13812345678"],
            ["", "", ""],
        ])
        #expect(table.ignored == ["序号"] && table.rows.map(\.number) == [4])
    }

    @Test("A person may say which heading stands for which field")
    func mapping() throws {
        #expect(try keys(["单位", "代号"], ["企业名称": "单位", "code": "代号"]) == ["name", "code"])
        #expect(try keys(["企业名称", "名称"], ["township": "名称"]) == ["name", "township"])
    }

    @Test("A table that cannot be understood is refused")
    func refused() {
        #expect(rules { try keys(["甲", "乙"]) } == ["workflow.import.noName"])
        #expect(rules { try keys([]) } == ["workflow.import.noName"])
        #expect(rules { try keys(["企业名称", "公司名称"]) } == ["workflow.import.sameField"])
        #expect(rules { try keys(["企业名称"], ["星座": "名称"]) } == ["workflow.import.noField"])
        #expect(rules { try keys(["企业名称"], ["code": "代号"]) } == ["workflow.import.noHeading"])
    }

    @Test("A unit in the heading goes for the bare numbers below it")
    func units() throws {
        let world = try World.open()
        let office = try world.office()
        let table = try ImportTable<EnterpriseForm>([
            ["企业名称", "代码说明", "注册资本（元）", "营业收入（亿元）", "资产总额"],
            ["甲", "无", "5000000", "1.5", "300"], ["乙", "无", "500万元", "2亿元", "3000000元"],
        ])
        try office.carryOut(office.plan(table))
        let first = try office.enterprise("甲")
        let second = try office.enterprise("乙")
        #expect(
            first.details.capital == Rational(5_000_000)
                && second.details.capital == Rational(5_000_000)
        )
        #expect(first.figures.revenue == Rational(150_000_000))
        #expect(
            first.figures.assets == Rational(3_000_000)
                && second.figures.assets == Rational(3_000_000)
        )
    }

    @Test("Lawyers are matched by licence; an id is made from the pinyin of the name")
    func lawyers() throws {
        let world = try World.open()
        let office = try world.office("wu")
        let rows = [
            ["姓名", "执业证号", "角色"], ["赵明", "15001201710000011", ""],
            ["赵明", "15001201710000012", "律师、复核人"],
            ["钱文员", "", "内勤"], ["孙无证", "", ""],
        ]
        let plan = try office.plan(ImportTable<UserForm>(rows))
        #expect(plan.counts.added == 3 && plan.counts.refused == 1)
        try office.carryOut(plan)
        #expect(try office.user("zhaoming").roles == [.lawyer])
        #expect(try office.user("zhaoming2").roles == [.lawyer, .reviewer])
        #expect(try office.user("qianwenyuan").firm == "firm")
        let again = try office.plan(ImportTable<UserForm>(rows))
        #expect(again.counts.unchanged == 3 && again.counts.added == 0)
    }

    @Test("An import after which nobody could add people is refused")
    func managers() throws {
        let world = try World()
        _ = try world.office("").add(
            UserForm(),
            [("name", "吴某"), ("id", "wu"), ("roles", "office")],
        )
        let office = try world.office("wu")
        let plan = try office.plan(
            ImportTable<UserForm>([["姓名", "用户编号", "在职状态"], ["吴某", "wu", "离职"]])
        )
        #expect(rules { try office.carryOut(plan) } == ["workflow.nobodyManages"])
        #expect(try office.user("wu").status == .active)
    }

    @Test(
        "An export imports again unchanged, whatever stands in the cells",
        arguments: Language.allCases,
    )
    func roundTrip(language: Language) throws {
        let world = try World.open()
        let office = try world.office()
        let odd = ["=HYPERLINK(1)公司", "甲,乙\"公司\"", "-减号公司", "ＡＢ（重庆）公司", "'撇号公司"]
        for (index, name) in odd.enumerated() {
            _ = try office.add(
                EnterpriseForm(),
                [
                    ("name", name), ("code_reason", "第\(index)家"), ("capital", "12.3456"),
                    ("founded", "2020-02-29"), ("tags", "规上；外贸"), ("private", "是"),
                    ("shareholders", "张三；正阳投资有限公司（91440300708461136T）"), ("scope", "=加工；销售"),
                ],
            )
        }
        let titles = EnterpriseForm.fields.map { Phrasebook.practice.text($0.title, in: language) }
        let rows = try office.rows(of: EnterpriseForm.self, .words(language))
        #expect(rows.count == odd.count + 1)
        let text = DelimitedText.text([titles] + rows)
        let table = try ImportTable<EnterpriseForm>(DelimitedText.rows(.init(text.utf8)))
        let plan = try office.plan(table)
        #expect(plan.counts.unchanged == odd.count + 1, "\(plan.rows.map(\.outcome))")
        #expect(plan.ignored.isEmpty)
    }
}
