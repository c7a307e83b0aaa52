import Testing

extension YearTests {
    /// March: the bureau recommends the firm to an enterprise, and the checkup goes to its report.
    func checkup() throws {
        let campaign = "campaign add --name 法治体检进百企 --organiser 区司法局"
        try firm.done("2026-02-20", "\(campaign) --from 2026-02-01 --until 2026-12-31")
        let source = "--source bureau --recommender 区司法局 --campaign 法治体检进百企"
        let apply = "checkup apply --enterprise \(Roll.tea) \(source) --contact 王某 --signer 王某"
        try firm.refused("2026-03-01", "\(apply) --on 2026-04-01", 65, "2026-04-01")
        #expect(try firm.done("2026-03-01", apply).line == "2026-1")
        try firm.done("2026-03-02", "checkup accept 2026-1")
        try firm.done("2026-03-02", "checkup assign 2026-1 --lawyers chen,lin")
        try firm.refused("2026-03-03", "checkup papers add 2026-1 花名册", "利益冲突审查")
        let checking = try firm.done("2026-03-03", "checkup check-conflicts 2026-1")
        #expect(checking.talk.contains("tijian conflict check 2026-1"))
        try firm.done("2026-03-03", "conflict check 2026-1")
        try firm.refused("2026-03-03", "checkup clear 2026-1", "conflict judge")
        try judge("2026-2", on: "2026-03-03")
        try firm.done("2026-03-03", waiver("2026-2"))
        #expect(try firm.done("2026-03-03", "conflict answer 2026-2").output == "可以承接\n")
        try firm.done("2026-03-03", "checkup waive 2026-1")
        try signed()
        try visited()
        try assessed()
        try issued()
    }

    private func signed() throws {
        let sign = "checkup sign 2026-1 --signer 王某 --allow request,level_and_domain"
        try firm.refused("2026-03-04", "\(sign) --on 2026-03-02", "2026-03-03")
        try firm.done("2026-03-04", sign)
        let consents = try firm.done("2026-03-04", "checkup consent 2026-1 --format json").rows()
        #expect(consents.filter { $0.values.contains("同意") }.count == 2)
        try firm.done("2026-03-05", "checkup collect 2026-1", as: "chen")
        for paper in ["花名册", "劳动合同 --count 12 --original"] {
            try firm.done("2026-03-05", "checkup papers add 2026-1 \(paper) --from 李某", as: "chen")
        }
        try firm.done("2026-03-06", "checkup scope 2026-1 --base-date 2026-03-01", as: "chen")
    }

    private func visited() throws {
        let visit = "checkup visit 2026-1 --with 王某 --from 9:30 --to 11:30 --people chen,lin"
        try firm.done("2026-03-09", visit, as: "chen")
        try sheet(first: 600, second: 700, due: "2026-03-25")
        let taken = try firm.done(
            "2026-03-09",
            "interview 2026-1 --answers sheet.yaml",
            as: "chen",
        )
        #expect(taken.talk.contains("还有 0 个问题未答"))
        let next = try firm.column("command", "2026-03-10", "checkup next 2026-1")
        #expect(next.first?.hasPrefix("tijian report notice") == true, "\(next)")
        try firm.done("2026-03-10", "checkup warned 2026-1 --to 王某", as: "chen")
    }

    /// The answers as the lawyer noted them.
    func sheet(first: Int, second: Int, due: String) throws {
        let text = """
            sheet: 1
            facts:
              employees: yes
            points:
              D09-01: {q1: \(first), q2: 1, q3: 1}
              D09-02: {q1: \(second), q2: 2, q3: 2}
              D09-03: {due_on: \(due)}

            """
        try firm.desk.write(text, to: "sheet.yaml")
    }

    private func assessed() throws {
        try firm.refused(
            "2026-03-11",
            "checkup analyze 2026-1 --on 2026-03-08",
            "2026-03-09",
            as: "chen",
        )
        try firm.done("2026-03-11", "checkup analyze 2026-1", as: "chen")
        try firm.done("2026-03-11", "assess confirm 2026-1 --all", as: "chen")
        try firm.done("2026-03-12", "checkup draft 2026-1", as: "chen")
        try firm.done("2026-03-12", "checkup submit 2026-1", as: "chen")
        try firm.refused("2026-03-12", "checkup review 2026-1 --approve", "另一位律师", as: "chen")
        try firm.done("2026-03-13", "checkup review 2026-1 --return --comment 写明人数", as: "zhou")
        try firm.done("2026-03-13", "checkup draft 2026-1", as: "chen")
        let facts = "checkup scan 2026-1 fact_confirmation scan.pdf --signed-on 2026-03-13"
        try firm.done("2026-03-13", facts, as: "chen")
        try firm.done("2026-03-13", "checkup submit 2026-1", as: "chen")
        try firm.done("2026-03-13", "checkup review 2026-1 --approve", as: "zhou")
    }

    private func issued() throws {
        let issue = "report issue 2026-1 --seal 渝示2026-1 --output out --formats html,json"
        let report = try firm.done("2026-03-14", issue, as: "chen")
        #expect(!report.talk.contains("警告") && report.output.contains("2026-1-v1.zh.json"))
        let early = "satisfaction add --checkup 2026-1 --overall 5 --role head --rater 王某"
        try firm.refused("2026-03-14", early, "还没有送达")
        try firm.done("2026-03-15", "checkup deliver 2026-1 --to 王某", as: "chen")
        #expect(
            try firm.column("status", "2026-03-15", "rectify list 2026-1")
                == Array(repeating: "待整改", count: 3)
        )
        let due = try firm.column("due", "2026-03-15", "due --within 100")
        #expect(Set(due).isSuperset(of: ["整改", "回访"]), "\(due)")
    }
}
