import Foundation
import Testing

extension YearTests {
    /// Two retainers, their fees, services and the loss that counts once.
    func retainers() throws {
        let parts = "--instalment 2026-01-31:15000 --instalment 2026-07-31:15000"
        let add = "retainer add --enterprise \(Roll.meat) --start 2026-01-01 --lead lin --team chen"
        try firm.done("2026-01-10", "\(add) --fee 3万 \(parts) --promise contract_review:20")
        try firm.refused("2026-01-10", "retainer pay 2026-1 1", "retainer sign")
        try firm.refused("2026-01-10", "retainer sign 2026-1 --on 2026-02-01", 65, "今天之后")
        try firm.done("2026-01-10", "retainer sign 2026-1")
        try firm.done("2026-01-28", "retainer pay 2026-1 1")
        let wine = "retainer add --enterprise \(Roll.wine) --start 2026-03-01 --lead chen --fee 2万"
        try firm.done("2026-03-01", wine)
        try firm.done("2026-03-01", "retainer sign 2026-2")
        try firm.refused("2026-03-02", wine, "2026-2")
        try services()
        let paid = try firm.done("2026-08-05", "retainer pay 2026-1 2")
        #expect(paid.talk.contains("尚待收款 0.00"))
    }

    private func services() throws {
        let add = "service add --retainer 2026-1 --mode written"
        let loss = "--recovered 12万 --grade judgment --document-date 2026-05-10 --document"
        try firm.done(
            "2026-04-07",
            "\(add) --type contract_review --subject 审查采购合同 --lawyers chen:1.5,lin:0.5",
        )
        try firm.refused("2026-04-08", "service confirm 2026-1 --by 王某 --on 2026-01-01", 65, "早于")
        try firm.done("2026-04-08", "service confirm 2026-1 --by 王某")
        try firm.refused("2026-04-09", "service edit 2026-1 --subject 别的", "客户已经确认")
        let suit = "\(add) --type litigation --lawyers chen --hours 12.5"
        try firm.done("2026-05-10", "\(suit) --subject 货款一审 \(loss) （2026）渝0114民初123号")
        try firm.refused(
            "2026-06-10",
            "\(suit) --subject 同案执行 \(loss) (2026)渝0114民初123号",
            "2026-2",
        )
        try firm.refused("2026-06-10", "\(suit) --subject 以后 --on 2026-07-01", 65, "之后")
        #expect(try firm.column("service", "2026-06-10", "service list").count == 2)
    }

    /// August: a lawyer leaves; what is open is said, and nothing new is given to him.
    func somebodyLeaves() throws {
        try firm.refused("2026-08-01", "user leave lin --on 2026-09-01", 65, "2026-09-01")
        let left = try firm.done("2026-08-01", "user leave lin")
        #expect(left.talk.contains("1 份未到期的法律顾问合同"))
        let day = "2026-08-02"
        let service = "service add --retainer 2026-1 --type consult --mode phone --subject 咨询"
        try firm.refused(day, "\(service) --lawyers lin --hours 0.5", "2026-08-01")
        try firm.done(day, "\(service) --lawyers lin --hours 0.5 --on 2026-07-31")
        try firm.refused(day, "enterprise edit \(Roll.wine) --headcount 3", "离职", as: "lin")
        let add = "retainer add --enterprise \(Roll.carrier) --start 2026-09-01 --lead lin --fee 1万"
        try firm.refused(day, add, "离职")
        let changed = "retainer edit 2026-1 --lead chen --team zhou --reason 林某离职"
        try firm.done(day, changed)
    }

    /// November and December: the renewal, who was not served, who did what, the annual report.
    func endOfYear() throws {
        let day = "2026-11-06"
        let early = "retainer renew 2026-1 --start 2026-12-01 --end 2027-11-30"
        try firm.refused(day, early, "重叠")
        #expect(try firm.done(day, "retainer renew 2026-1 --fee 36000").line == "2026-3")
        try firm.done(day, "retainer sign 2026-3")
        try firm.refused(day, "retainer edit 2026-1 --end 2027-02-28 --reason 补充协议", "重叠")
        let tooEarly = "retainer terminate 2026-2 --on 2025-01-01 --reason 协商"
        try firm.refused(day, tooEarly, "起始日")
        #expect(try firm.column("retainer", day, "retainer dormant --days 200") == ["2026-2"])
        let history = try firm.column("start", day, "retainer history 2026-1")
        #expect(history == ["2026-01-01", "2027-01-01"])
        let work = "workload --from 2026-01-01 --through 2026-12-31 --format json"
        let rows = try firm.done("2026-12-31", work).rows()
        #expect(rows.first { $0["lawyer"] == "陈某" }?["hours"] == "14.0")
        #expect(rows.first { $0["lawyer"] == "林某" }?["note"] == "已离职")
        try firm.done("2026-12-31", "retainer report 2026-1 -o annual.json", as: "chen")
        let report = try String(contentsOfFile: firm.desk.path("annual.json"), encoding: .utf8)
        #expect(report.contains(Roll.meat) && report.contains("货款一审"))
        let due = try firm.done("2026-11-06", "due --within 365 --calendar due.ics")
        #expect(due.line == "due.ics")
        let calendar = try String(contentsOfFile: firm.desk.path("due.ics"), encoding: .utf8)
        #expect(calendar.contains("BEGIN:VEVENT") && !calendar.contains("示例"))
    }
}
