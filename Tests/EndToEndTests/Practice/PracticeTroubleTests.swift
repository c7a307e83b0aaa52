import Foundation
import Testing

/// What goes wrong in an office: an import that is cut off, and two people at one record.
@Suite("Trouble in the office")
struct PracticeTroubleTests {
    let firm: Firm

    init() throws {
        firm = try Firm()
        try firm.setUp()
    }

    @Test("An import that is cut off halfway is completed by running it again")
    func cutOff() throws {
        let rows = (1000..<2000).map { "示例\($0)有限公司,\(Roll.code($0))\r\n" }
        try firm.desk.write("企业名称,统一社会信用代码\r\n" + rows.joined(), to: "long.csv")
        for delay: UInt32 in [100_000, 300_000, 600_000] {
            let run = try Run(["enterprise", "import", "long.csv"], at: firm.desk)
            usleep(delay)
            kill(run.process, SIGKILL)
            _ = run.outcome()
            try firm.done("2026-02-01", "store verify")
        }
        let again = try firm.done("2026-02-01", "enterprise import long.csv")
        #expect(again.talk.contains("退回 0 行"))
        let last = try firm.done("2026-02-01", "enterprise import long.csv")
        #expect(last.talk.contains("新增 0 条，变更 0 条，不变 1000 条，退回 0 行"))
        let codes = try firm.column("credit_code", "2026-02-01", "enterprise list --limit 0")
        #expect(codes.count == 1000 && Set(codes).count == 1000)
        try firm.done("2026-02-01", "store verify")
    }

    @Test("People who change one record at once are told, or come after one another")
    func together() throws {
        try firm.done("2026-02-01", "enterprise add --name \(Roll.tea) --code-reason 未领")
        let edits = try (1...6).map { number in
            let words = ["enterprise", "edit", Roll.tea, "--headcount", String(number)]
            return try Run(words, at: firm.desk)
        }
        let outcomes = edits.map { $0.outcome() }
        for outcome in outcomes where outcome.code != 0 {
            expectRefusal(outcome, code: 75, naming: "错误")
        }
        let kept = outcomes.filter { $0.code == 0 }.compactMap(\.command.last)
        let shown = try firm.column("headcount", "2026-02-01", "enterprise list")
        #expect(shown.count == 1 && kept.contains(shown[0]))
        try firm.done("2026-02-01", "store verify")
    }

    @Test("Services written down at once get numbers of their own, and none is lost")
    func numbers() throws {
        try firm.done("2026-02-01", "enterprise add --name \(Roll.tea) --code-reason 未领")
        let runs = try (1...6).map { number in
            let words = [
                "service", "add", "--enterprise", Roll.tea, "--type", "visit", "--mode", "on_site",
                "--subject", "走访\(number)", "--lawyers", "chen:0.5", "--on", "2026-02-01",
            ]
            return try Run(words, at: firm.desk)
        }
        let outcomes = runs.map { $0.outcome() }
        for outcome in outcomes where outcome.code != 0 {
            expectRefusal(outcome, code: 75, naming: "错误")
        }
        let done = outcomes.filter { $0.code == 0 }.map(\.line)
        let listed = try firm.column("service", "2026-11-24", "service list")
        #expect(!done.isEmpty && Set(listed) == Set(done) && listed.count == done.count)
        try firm.done("2026-02-01", "store verify")
    }
}
