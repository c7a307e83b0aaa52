import Foundation
import Testing

extension YearTests {
    /// January: the bureau's list comes in, two rows are mended, a duplicate is merged.
    func registers() throws {
        let day = "2026-01-06"
        try Roll.gb18030(Roll.text(faulty: true)).write(to: URL(filePath: firm.desk.path("a.csv")))
        let first = try firm.run(day, "enterprise import a.csv --refused refused.csv")
        #expect(first.code == 1 && first.talk.contains("新增 28 条，变更 0 条，不变 0 条，退回 2 行"))
        let rows = first.output.split(separator: "\n").filter { $0.contains("退回") }
        #expect(rows.count == 2 && rows[0].contains(" 8 ") && rows[0].contains("统一社会信用代码"))
        #expect(rows.last?.contains("13 ") == true && rows.last?.contains("从业人员") == true)
        let refused = try String(contentsOfFile: firm.desk.path("refused.csv"), encoding: .utf8)
        try firm.desk.write(Roll.mended(refused), to: "refused.csv")
        let second = try firm.done(day, "enterprise import refused.csv")
        #expect(second.talk.contains("新增 2 条"))
        try Roll.gb18030(Roll.text(faulty: false)).write(to: URL(filePath: firm.desk.path("b.csv")))
        let third = try firm.done(day, "enterprise import b.csv")
        #expect(third.talk.contains("新增 0 条，变更 0 条，不变 30 条，退回 0 行"))
        let found = try firm.column("name", day, "enterprise list --search qjqsltyyx")
        #expect(found.isEmpty)
        #expect(try firm.column("name", day, "enterprise list --search qjqslcy") == [Roll.tea])
        try duplicates()
    }

    private func duplicates() throws {
        let (day, twin) = ("2026-01-07", "黔江区示例腊肉有限责任公司")
        try firm.refused(day, "enterprise add --name \(twin) --code-reason 旧证", 65, "同名")
        try firm.refused(day, "enterprise edit \(Roll.tea) --code \(Roll.code(1000))", 65, "另一家企业")
        try firm.done(day, "enterprise add --name \(twin) --code-reason 旧证 --anyway")
        for _ in 1...2 {
            try firm.done(day, "enterprise merge \(twin) --into \(Roll.meat) --reason 同一家")
            #expect(try firm.column("name", day, "enterprise list --search 腊肉") == [Roll.meat])
            try firm.done(day, "enterprise unmerge \(twin) --reason 待查")
            #expect(try firm.column("name", day, "enterprise list --search 腊肉").count == 2)
        }
        try firm.done(day, "enterprise merge \(twin) --into \(Roll.meat) --reason 查明同一家")
        #expect(try firm.column("name", day, "enterprise list --limit 0").count == 30)
    }
}
