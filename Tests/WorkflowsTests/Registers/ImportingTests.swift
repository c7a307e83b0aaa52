import Checklists
import Diagnostics
import Practice
import Testing

@testable import Workflows

@Suite("Imports")
struct ImportingTests {
    let world: World
    let office: Office

    init() throws {
        world = try World.open()
        office = try world.office()
    }

    static let heading = ["企业名称", "统一社会信用代码", "代码说明", "乡镇街道", "从业人员"]
    static let rows = [
        heading, ["甲食品有限公司", "91350100M000100Y43", "", "正阳街道", "46"],
        ["乙建材有限公司", "91440300708461136T", "", "濯水镇", "12人"],
        ["丙小店", "", "个体户未领代码", "", ""],
    ]

    private func plan(
        _ rows: [[String]],
        anyway: Bool = false,
    ) throws -> ImportPlan<EnterpriseForm> {
        try office.plan(ImportTable(rows), anyway: anyway)
    }

    private func counts(_ rows: [[String]]) throws -> [Int] {
        let counts = try plan(rows).counts
        return [counts.added, counts.changed, counts.unchanged, counts.refused]
    }

    private func refused(_ rows: [[String]], anyway: Bool = false) throws -> [String] {
        try plan(rows, anyway: anyway).rows.flatMap { row -> [String] in
            guard case .refused(let refusals) = row.outcome else { return [] }
            return refusals.map { "\(row.number) \($0.heading ?? "-") \($0.diagnostic.rule)" }
        }
    }

    @Test("The same table twice changes nothing the second time")
    func idempotent() throws {
        let first = try plan(Self.rows)
        #expect(first.counts.added == 3)
        #expect(try office.enterprises().count == 1)
        try office.carryOut(first)
        #expect(try office.enterprises().count == 4)
        #expect(try counts(Self.rows) == [0, 0, 3, 0])
    }

    @Test("An import that was cut off between chunks is completed by running it again")
    func cutOff() throws {
        let plan = try plan(Self.rows)
        let stop = Office(
            folder: world.folder,
            author: office.author,
            today: office.today,
        )
        var done = 0
        try stop.carryOut(plan.prefix(2), chunk: 1) { count, _ in done = count }
        #expect(done == 2)
        #expect(try office.enterprises().count == 3)
        #expect(try counts(Self.rows) == [1, 0, 2, 0])
        try office.carryOut(self.plan(Self.rows))
        #expect(try counts(Self.rows) == [0, 0, 3, 0])
    }

    @Test("Of a chunk that cannot be recorded nothing is recorded")
    func oneTransaction() throws {
        try office.carryOut(plan(Self.rows))
        let changed = [Self.heading, ["甲食品有限公司", "", "", "新街道", ""], ["丙小店", "", "", "新街道", ""]]
        let plan = try plan(changed)
        #expect(plan.counts.changed == 2)
        _ = try office.change(EnterpriseForm.self, "丙小店", [("park", "园区")])
        #expect(!rules { try office.carryOut(plan) }.isEmpty)
        #expect(try office.enterprise("甲食品有限公司").township == "正阳街道")
        #expect(try office.enterprise("丙小店").traits.park == "园区")
    }

    @Test("Rows are matched by code, else by name; a blank cell or a dash leaves what is recorded")
    func matched() throws {
        try office.carryOut(plan(Self.rows))
        let again = [
            Self.heading, ["甲食品集团有限公司", "91350100m000100y43", "", "", "52"],
            ["乙建材有限责任公司", "", "", "", "-"], ["丙小店", "91110000802100433B", "", "/", ""],
        ]
        let plan = try plan(again)
        #expect(plan.counts.changed == 3)
        try office.carryOut(plan)
        let first = try office.enterprise("91350100M000100Y43")
        #expect(first.name == "甲食品集团有限公司" && first.township == "正阳街道")
        #expect(first.figures.headcount == 52 && first.details.formerNames == ["甲食品有限公司"])
        #expect(try office.enterprise("丙小店").registration.code?.text == "91110000802100433B")
        #expect(try counts(Self.rows.dropLast()) == [0, 2, 0, 0])
    }

    @Test(
        "What cannot be recorded is refused with its row and column, and the other rows are not held up"
    )
    func refusals() throws {
        let rows = [
            ["黔江区企业名录"], Self.heading, ["丁公司", "91350100M000100Y44", "", "", "46"],
            ["戊公司", "", "", "", "很多"], ["", "", "无", "街道", ""],
            ["己公司", "9.13501E+17", "", "", "#N/A"],
            ["庚公司", "91350100M000100Y43", "", "", ""],
        ]
        #expect(
            try refused(rows) == [
                "3 统一社会信用代码 practice.creditCode.checkCharacter",
                "4 从业人员 practice.entry.integer", "5 - workflow.import.nameless",
                "6 统一社会信用代码 practice.entry.rounded", "6 从业人员 workflow.import.errorValue",
            ]
        )
        #expect(try counts(rows) == [1, 0, 0, 4])
    }

    @Test("One record in two rows with other values is refused the second time")
    func twice() throws {
        let rows = Self.rows + [["甲食品有限公司", "", "", "别的街道", ""], Self.rows[2]]
        #expect(try refused(rows) == ["5 - workflow.import.twice"])
    }

    @Test("A name that is registered under another code is refused, unless a person insists")
    func sameName() throws {
        let rows = [Self.heading, ["黔江示例食品有限公司", "91350100M000100Y43", "", "", ""]]
        #expect(try refused(rows) == ["2 企业名称 workflow.import.sameName"])
        #expect(try refused(rows, anyway: true).isEmpty)
    }

    @Test("A row of a merged record says nothing new, or is refused")
    func merged() throws {
        try office.carryOut(plan(Self.rows))
        try office.merge("丙小店", into: "甲食品有限公司", reason: "同一家")
        #expect(try counts(Self.rows) == [0, 0, 3, 0])
        let rows = [Self.heading, ["丙小店", "", "", "新街道", ""]]
        #expect(try refused(rows) == ["2 - workflow.import.merged"])
    }

    @Test("Refused rows make a table that can be mended and imported")
    func mended() throws {
        let text = { (message: Message) in Phrasebook.workflows.text(message, in: .zh) }
        let rows = [Self.heading, ["丁公司", "", "", "", "很多"]]
        var table = try #require(try plan(rows).refusedTable(text))
        #expect(table[0].suffix(2) == ["退回原因", "处理办法"])
        #expect(table[1].prefix(5) == ["丁公司", "", "", "", "很多"])
        table[1][2] = "未领代码"
        table[1][4] = "40"
        let mended = try plan(table)
        #expect(mended.counts.added == 1 && mended.ignored.isEmpty)
        #expect(mended.refusedTable(text) == nil)
    }
}

extension ImportPlan {
    /// The plan with the first rows alone, as if the program had stopped there.
    fileprivate func prefix(_ count: Int) -> ImportPlan {
        ImportPlan(headings: headings, ignored: ignored, rows: Array(rows.prefix(count)))
    }
}
