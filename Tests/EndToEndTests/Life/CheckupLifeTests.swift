import Foundation
import Testing

/// A checkup from its application to the archive, command by command.
@Suite("The life of a checkup")
struct CheckupLifeTests {
    private func desk() throws -> (desk: Desk, enterprise: String) {
        let desk = try Desk.small()
        expectDone(try desk.addLead())
        expectDone(try desk.run(Desk.reviewer))
        expectDone(try desk.run(Desk.firm))
        return (desk, expectDone(try desk.run(Desk.enterprise)).line)
    }

    /// From the application to the first visit.
    private func visited() throws -> Desk {
        let (desk, enterprise) = try desk()
        let steps: [[String]] = [
            ["apply", "--enterprise", enterprise, "--signer", "王某", "--on", "2026-11-02"],
            ["accept", "2026-1", "--on", "2026-11-03"],
            ["assign", "2026-1", "--lawyers", "chen", "--on", "2026-11-03"],
            ["check-conflicts", "2026-1", "--on", "2026-11-04"],
            ["clear", "2026-1", "--conflict", "clear", "--on", "2026-11-05"],
            ["sign", "2026-1", "--signer", "王某", "--allow", "request", "--on", "2026-11-06"],
            ["collect", "2026-1", "--on", "2026-11-06"],
            ["papers", "add", "2026-1", "花名册", "--on", "2026-11-07", "--from", "李某"],
            ["scope", "2026-1", "--base-date", "2026-11-10"],
            ["visit", "2026-1", "--on", "2026-11-10", "--with", "王某", "--from", "9:30"],
        ]
        for step in steps { expectDone(try desk.run(["checkup"] + step)) }
        return desk
    }

    @Test("Each step names the next one, and the command for it")
    func steps() throws {
        let (desk, enterprise) = try desk()
        let applied = expectDone(
            try desk.run("checkup", "apply", "--enterprise", enterprise, "--signer", "王某")
        )
        #expect(applied.line == "2026-1")
        #expect(applied.talk.contains("tijian checkup accept 2026-1"))
        let next = expectDone(try desk.run("checkup", "next", "2026-1", "--format", "json"))
        #expect(try next.rows().map { $0["command"] ?? "" }.first == "tijian checkup accept 2026-1")
    }

    @Test("The command that is named can be run as it stands, but for what only a person knows")
    func commandsRun() throws {
        let (desk, enterprise) = try desk()
        expectDone(try desk.run("checkup", "apply", "--enterprise", enterprise, "--signer", "王某"))
        let words = ["日期": "2026-11-24", "律师": "chen", "姓名": "王某", "数据种类": "request", "地点": "会议室"]
        var steps: [String] = []
        for _ in 0..<9 {
            let rows = try expectDone(
                try desk.run("checkup", "next", "2026-1", "--format", "json")
            ).rows()
            let command = try #require(rows.first?["command"])
            steps.append(command)
            let typed = command.split(separator: " ").dropFirst().map {
                words[String($0)] ?? String($0)
            }
            let outcome = try desk.run(typed)
            #expect(outcome.code == 0, "\(outcome)")
        }
        #expect(steps.count == 9 && steps.last?.contains("visit") == true, "\(steps)")
    }

    @Test("What contradicts the order, the forms or the rights is told with its remedy")
    func refusals() throws {
        let desk = try visited()
        let file = try desk.write("no scan", to: "scan.pdf")
        let refused: [([String], Int32, String)] = [
            (["checkup", "clear", "2026-1"], 77, "现在可以"),
            (["checkup", "deliver", "2026-1", "--to", "王某"], 77, "送达回证"),
            (["checkup", "analyze", "2026-1", "--on", "2026-11-09"], 77, "2026-11-10"),
            (["checkup", "suspend", "2026-1"], 77, "理由"),
            (["checkup", "scan", "2026-1", "agreement", file], 65, "PDF"),
            (["checkup", "visit", "2026-1", "--from", "25:00"], 65, "09:30"),
            (["checkup", "papers", "return", "2026-1", "9", "--to", "李某"], 68, "papers list"),
            (["request", "reply", "2026-9", "--text", "好"], 68, "request list"),
            (["archive", "open", "2026-1"], 77, "归档"),
            (["archive", "show", "2026-1"], 68, "archive list"),
            (
                [
                    "satisfaction", "add", "--checkup", "2026-1", "--overall", "5", "--role",
                    "head", "--anonymous",
                ], 77, "送达",
            ),
            (
                ["satisfaction", "add", "--checkup", "2026-1", "--overall", "5", "--role", "head"],
                64, "--rater",
            ),
        ]
        for (command, code, place) in refused {
            expectRefusal(try desk.run(command), code: code, naming: place)
        }
        expectDone(try desk.run("store", "verify"))
    }

    @Test("A checkup that was ended is bound, exported and to be read only")
    func archive() throws {
        let desk = try visited()
        let scan = try desk.write("%PDF-1.7 notice", to: "notice.pdf")
        expectDone(
            try desk.run(
                "checkup",
                "terminate",
                "2026-1",
                "--reason",
                "企业撤回",
                "--notified",
                "王某",
            )
        )
        expectDone(try desk.run("checkup", "scan", "2026-1", "stop_notice", scan))
        let open = try desk.run("archive", "open", "2026-1")
        expectRefusal(open, code: 77, naming: "papers return")
        expectDone(try desk.run("checkup", "papers", "return", "2026-1", "--all", "--to", "李某"))
        let bound = expectDone(try desk.run("archive", "open", "2026-1"))
        #expect(bound.line == "2026-1")
        let shown = expectDone(try desk.run("archive", "show", "2026-1"))
        #expect(shown.talk.contains("相符"))
        expectDone(try desk.run("archive", "export", "2026-1", "--into", "volume"))
        let index = try String(
            contentsOf: desk.root.appending(path: "volume/index.html"),
            encoding: .utf8,
        )
        #expect(index.contains("notice.pdf") && index.contains("企业基本情况"))
        let late = try desk.run("checkup", "contact", "2026-1")
        expectRefusal(late, code: 77, naming: "归档")
        expectDone(try desk.run("store", "verify"))
        let listed = expectDone(try desk.run("archive", "list", "--format", "json"))
        #expect(try listed.rows().count == 1)
    }

    @Test("A request is taken down, passed on with consent, replied to and closed")
    func request() throws {
        let desk = try visited()
        let steps: [[String]] = [
            ["add", "--checkup", "2026-1", "--category", "arrears", "--content", "货款逾期"],
            ["pass", "2026-1", "--to", "区工商联"], ["reply", "2026-1", "--text", "已列入台账"],
            ["close", "2026-1", "--outcome", "met"],
        ]
        for step in steps { expectDone(try desk.run(["request"] + step)) }
        let rows = try expectDone(try desk.run("request", "list", "--format", "json")).rows()
        #expect(rows.map { $0["status"] ?? "" } == ["已解决"])
    }
}
