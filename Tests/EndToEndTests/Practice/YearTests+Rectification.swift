import Foundation
import Testing

extension YearTests {
    /// To the end of April: one done and verified by another, one declined, one done in time.
    func rectification() throws {
        let plan = "rectify plan 2026-1 D09-01-R1 --measure 补签劳动合同 --owner 人事部 --due 2026-04-30"
        try firm.done("2026-03-18", plan, as: "chen")
        let decline = "rectify decline 2026-1 D09-02-R1 --reason 费用过高 --confirmation scan.pdf"
        try firm.done("2026-03-20", decline, as: "chen")
        try firm.refused("2026-04-20", "rectify done 2026-1 D09-01-R1", 65, "佐证", as: "chen")
        for measure in ["D09-01-R1", "D09-03-R1"] {
            try firm.done(
                "2026-04-20",
                "rectify done 2026-1 \(measure) --proof scan.pdf",
                as: "chen",
            )
            let verify = "rectify verify 2026-1 \(measure)"
            try firm.refused("2026-04-21", verify, "另一位", as: "chen")
            try firm.refused(
                "2026-04-21",
                "\(verify) --on 2026-04-01",
                77,
                "2026-04-20",
                as: "zhou",
            )
            try firm.done("2026-04-21", verify, as: "zhou")
        }
        try firm.refused("2026-04-22", "checkup close 2026-1", "登记回访", as: "chen")
        let results = "--result D09-01-R1=done --result D09-02-R1=declined --result D09-03-R1=done"
        try firm.done(
            "2026-04-25",
            "rectify visit add 2026-1 --mode onsite \(results)",
            as: "chen",
        )
        let residual = try firm.done("2026-04-25", "rectify residual 2026-1").output
        #expect(residual.contains("已整改并核验，不再计入") && residual.contains("企业不采纳，仍计入"))
    }

    /// What the enterprise thinks and asks for; then the checkup is closed, bound and exported.
    func afterwards() throws {
        let rate = "satisfaction add --checkup 2026-1 --overall 5 --role head --rater 王某"
        try firm.done("2026-04-26", rate)
        try firm.refused("2026-04-26", rate, 65, "已经评价过")
        try requests()
        try firm.done("2026-04-30", "checkup close 2026-1", as: "chen")
        try firm.refused("2026-05-06", "archive open 2026-1", "papers return")
        try firm.done("2026-05-06", "checkup papers return 2026-1 --all --to 李某", as: "chen")
        #expect(try firm.done("2026-05-06", "archive open 2026-1").line == "2026-1")
        #expect(try firm.done("2026-05-06", "archive show 2026-1").talk.contains("相符"))
        try firm.done("2026-05-07", "archive export 2026-1 --into volume")
        let index = firm.desk.path("volume/index.html")
        #expect(FileManager.default.fileExists(atPath: index))
        try firm.refused("2026-05-08", "checkup visit 2026-1", "归档", as: "chen")
    }

    private func requests() throws {
        let add = "request add --checkup 2026-1 --category"
        try firm.done("2026-04-27", "\(add) arrears --content 货款逾期")
        try firm.done("2026-04-27", "request pass 2026-1 --to 区工商联")
        try firm.done("2026-04-28", "checkup consent 2026-1 --withdraw request --signer 王某")
        try firm.done("2026-04-28", "\(add) financing --content 贷款")
        try firm.refused("2026-04-28", "request pass 2026-2 --to 区金融办", "没有同意")
        try firm.done("2026-04-28", "request pass 2026-2 --to 区金融办 --consent 王某")
        try firm.refused(
            "2026-05-20",
            "request reply 2026-1 --text 好 --on 2026-04-01",
            "2026-04-27",
        )
        try firm.done("2026-05-20", "request reply 2026-1 --text 已列入台账")
        try firm.done("2026-05-21", "request close 2026-1 --outcome met")
        let due = try firm.column("number", "2026-05-21", "due --kind request_reply")
        #expect(due == ["2026-2"])
    }
}
