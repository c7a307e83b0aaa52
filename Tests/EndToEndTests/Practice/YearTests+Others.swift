import Testing

extension YearTests {
    /// One that stops, goes on and ends, and one that meets a conflict after its report.
    func otherCheckups() throws {
        try stopped()
        try firm.done("2026-07-01", "conflict check --name \(Roll.carrier)")
        let start = "checkup start --enterprise \(Roll.carrier) --lawyers chen"
        let signed = "--base-date 2026-06-30 --signed agreement,confidentiality,consent"
        #expect(try firm.done("2026-07-01", "\(start) \(signed)", as: "chen").line == "2026-3")
        try sheet(first: 600, second: 1, due: "2026-01-31")
        try report("2026-3", on: "2026-07-02")
        try late()
    }

    private func stopped() throws {
        let apply = "checkup apply --enterprise \(Roll.packaging) --contact 王某 --signer 王某"
        let day = "2026-05-08"
        #expect(try firm.done(day, apply).line == "2026-2")
        try firm.done(day, "checkup accept 2026-2")
        try firm.done(day, "checkup assign 2026-2 --lawyers chen")
        try firm.done(day, "checkup check-conflicts 2026-2")
        try firm.done(day, "conflict check 2026-2")
        try firm.done(day, "checkup clear 2026-2")
        let stop = "--notified 王某 --reason"
        try firm.done("2026-05-09", "checkup suspend 2026-2 \(stop) 企业搬迁", as: "chen")
        try firm.refused("2026-05-10", "checkup sign 2026-2 --signer 王某", "恢复", as: "chen")
        try firm.done("2026-06-10", "checkup resume 2026-2", as: "chen")
        try firm.done("2026-06-10", "checkup sign 2026-2 --signer 王某", as: "chen")
        try firm.done("2026-06-12", "checkup terminate 2026-2 \(stop) 企业撤回", as: "chen")
        let archive = try firm.column("due_on", "2026-06-12", "due --kind archive --within 120")
        #expect(archive == ["2026-09-12"])
    }

    /// From the sheet to the issued report.
    func report(_ checkup: String, on day: String) throws {
        try firm.done(day, "interview \(checkup) --answers sheet.yaml", as: "chen")
        try firm.done(day, "assess confirm \(checkup) --all", as: "chen")
        try firm.done(day, "checkup submit \(checkup)", as: "chen")
        try firm.done(day, "checkup review \(checkup) --approve", as: "zhou")
        let issue = "report issue \(checkup) --seal 渝示\(checkup) --output out --formats json"
        try firm.done(day, issue, as: "chen")
    }

    private func late() throws {
        let parties = "--client \(Roll.wine) --counterparty \(Roll.carrier)"
        let add = "matter add --title 运输合同纠纷 --kind litigation \(parties)"
        let added = try firm.done("2026-07-10", add)
        #expect(added.talk.contains("tijian conflict check 2026-3"))
        #expect(!added.talk.contains(Roll.carrier))
        let late = try firm.column("gravity", "2026-07-10", "conflict late")
        #expect(late == ["不可豁免"])
        let check = try firm.done("2026-07-10", "conflict check 2026-3").line
        try judge(check, on: "2026-07-10")
        #expect(try firm.done("2026-07-10", "conflict answer \(check)").output == "不能承接\n")
        let stop = "--conflict absolute --notified 王某 --reason 后来发现利益冲突"
        try firm.done("2026-07-11", "checkup terminate 2026-3 \(stop)", as: "chen")
        let states = try firm.column("status", "2026-07-11", "checkup list")
        #expect(states.sorted() == ["已归档", "已终止", "已终止"])
    }

    /// The next March: last time's answers, confirmed or changed, and what has really changed.
    func nextYear() throws {
        let day = "2027-03-01"
        let check = try firm.done(day, "conflict check --name \(Roll.tea)").line
        let judge = "conflict judge \(check) --hit 1 --same --reason 代码一致"
        try firm.done(day, judge, as: "chen")
        try firm.done(day, waiver(check))
        let signed = "--base-date 2027-02-28 --signed agreement,confidentiality,consent"
        let again = "checkup recheck 2026-1 --lawyers chen \(signed)"
        #expect(try firm.done(day, again, as: "chen").line == "2027-1")
        try firm.refused(day, "checkup submit 2027-1", "尚未确认", as: "chen")
        try sheet(first: 10, second: 700, due: "2027-03-20")
        try firm.done(day, "interview 2027-1 --answers sheet.yaml", as: "chen")
        try firm.done(day, "assess confirm 2027-1 --all", as: "chen")
        let delta = try firm.done(day, "checkup delta 2026-1 2027-1", as: "chen").output
        #expect(delta.contains("企业变化"), "\(delta)")
        #expect(delta.contains("D09-01-F1"), "\(delta)")
        let recurred = try firm.done(day, "rectify recurrences 2027-1").output
        #expect(recurred.contains("D09-03-F1") && !recurred.contains("D09-02-F1"))
    }
}
