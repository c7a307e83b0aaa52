import Testing

extension YearTests {
    /// Old matters come in; one conflict is waived, another cannot be.
    func conflicts() throws {
        let rows = [
            "编号,事项,当事人,代码,身份,收案日,结案日",
            "旧1,买卖合同纠纷,\(Roll.name("纺织")),,委托人,2025-10-07,",
            "旧1,买卖合同纠纷,\(Roll.machines),,对方当事人,2025-10-07,",
            "旧2,借款合同纠纷,重庆对手商贸有限公司,,委托人,2024-10-08,2025-01-02",
            "旧2,借款合同纠纷,\(Roll.tea),,对方当事人,2024-10-08,2025-01-02",
            "旧3,租赁,丙某,,房东,2024-03-08,",
        ]
        try firm.desk.write(rows.joined(separator: "\r\n"), to: "matters.csv")
        let imported = try firm.run("2026-01-08", "matter import matters.csv")
        #expect(imported.code == 65 && imported.talk.contains("matters.csv:6"))
        #expect(!imported.talk.contains("丙某"))
        #expect(try firm.column("matter", "2026-01-08", "matter list").sorted() == ["旧1", "旧2"])
        try firm.refused("2026-01-08", "matter close 旧1 --on 2027-01-01", 65, "2027-01-01")
        try firm.refused("2026-01-08", "matter close 旧1 --on 2020-01-01", 65, "收案日")

        try firm.done("2026-02-01", "conflict check --name \(Roll.machines)")
        try judge("2026-1", on: "2026-02-01")
        try firm.refused("2026-02-01", waiver("2026-1"), "不可豁免")
        let answer = try firm.done("2026-02-01", "conflict answer 2026-1")
        #expect(answer.output == "不能承接\n" && answer.talk.isEmpty)
    }

    func judge(_ check: String, on day: String) throws {
        try firm.refused(day, "conflict answer \(check)", "conflict judge")
        try firm.done(day, "conflict judge \(check) --hit 1 --same --reason 代码一致", as: "chen")
    }

    func waiver(_ check: String) -> String {
        "conflict waive \(check) --letter letter.pdf --signed-by 王某"
    }
}
