import Foundation
import Testing

/// A retained client's year through the commands.
@Suite("Retainers and the service ledger")
struct RetainerRoadTests {
    static let company = "黔江区武陵香食品有限公司"
    static let add = [
        "retainer", "add", "--enterprise", company, "--start", "2026-01-01", "--lead", "chen",
        "--fee",
        "3万", "--instalment", "2026-01-31:10000", "--instalment", "2026-07-31:20000", "--promise",
        "contract_review:20,training:2",
    ]
    static let consult = [
        "service", "add", "--retainer", "2026-1", "--type", "consult", "--mode", "phone",
        "--person",
        "王某", "--subject", "解除劳动合同的补偿", "--lawyers", "chen", "--on", "2026-03-02",
    ]

    let desk: Desk

    init() throws {
        desk = try Desk()
        expectDone(try desk.addLead())
        expectDone(try desk.run(Desk.reviewer))
        expectDone(try desk.run(Desk.firm))
        expectDone(try desk.run(Desk.enterprise))
        #expect(expectDone(try desk.run(RetainerRoadTests.add)).line == "2026-1")
        expectDone(try desk.run("retainer", "sign", "2026-1", "--on", "2025-12-20"))
    }

    @Test("From the contract to its renewal, with the ledger and the annual report between")
    func year() throws {
        expectDone(try desk.run("retainer", "pay", "2026-1", "1", "--on", "2026-01-28"))
        #expect(
            expectDone(try desk.run(RetainerRoadTests.consult + ["--hours", "0.5"])).line
                == "2026-1"
        )
        expectDone(
            try desk.run("service", "confirm", "2026-1", "--by", "王某", "--on", "2026-03-31")
        )
        let again = expectDone(try desk.run(RetainerRoadTests.consult))
        #expect(again.line == "2026-2" && again.talk.contains("2026-1"))
        expectDone(try desk.run("service", "void", "2026-2", "--reason", "重复登记"))

        let listed = try expectDone(try desk.run("retainer", "list", "--format", "json")).rows()
        #expect(listed.map { $0["status"] } == ["履行中"])
        #expect(
            listed[0]["renewal_60"] == "2026-11-01" && listed[0]["renewal_due"] == "60"
                && listed[0]["renewal_30"] == "2026-12-01"
        )
        let later = try desk.run(
            "retainer",
            "list",
            "--on",
            "2027-01-01",
            "--status",
            "in_force",
            "--format",
            "json",
        )
        #expect(try expectDone(later).rows().isEmpty)

        let delivered = try expectDone(
            try desk.run("retainer", "delivered", "2026-1", "--format", "json")
        ).rows()
        #expect(delivered.map { $0["remaining"] } == ["", "20", "2"])
        let dormant = try expectDone(try desk.run("retainer", "dormant", "--format", "json")).rows()
        #expect(dormant.map { $0["days"] } == ["267"])
        let work = try expectDone(try desk.run("workload", "--format", "json")).rows()
        #expect(work.first { $0["lawyer"] == "陈某" }?["hours"] == "0.5")

        #expect(
            expectDone(try desk.run("retainer", "renew", "2026-1", "--fee", "36000")).line
                == "2026-2"
        )
        expectDone(try desk.run("retainer", "sign", "2026-2"))
        let history = try expectDone(
            try desk.run("retainer", "history", "2026-1", "--format", "json")
        ).rows()
        #expect(history.map { $0["start"] } == ["2026-01-01", "2027-01-01"])
        #expect(history.map { $0["fee"] } == ["30000.00", "36000.00"])

        let words = try desk.write("risks: 账期延长\n", to: "words.yaml")
        for name in ["report.html", "report.json"] {
            let report = try desk.run(
                "retainer",
                "report",
                "2026-1",
                "-o",
                desk.path(name),
                "--words",
                words,
            )
            #expect(expectDone(report).talk.contains("2"))
        }
        let html = try String(contentsOfFile: desk.path("report.html"), encoding: .utf8)
        #expect(html.contains("账期延长") && html.contains(RetainerRoadTests.company))
        expectDone(try desk.run("store", "verify"))
    }

    static let refusals: [(case: String, arguments: [String], code: Int32, naming: String)] = [
        ("second of one kind", add, 77, "2026-1"),
        (
            "end before start",
            ["retainer", "edit", "2026-1", "--end", "2025-01-01", "--reason", "x"], 65, "聘期",
        ),
        (
            "who may not practise",
            ["retainer", "edit", "2026-1", "--lead", "nobody", "--reason", "x"], 77, "nobody",
        ),
        (
            "no reason for a change", ["retainer", "edit", "2026-1", "--lead", "zhou"], 65,
            "--reason",
        ),
        ("no such instalment", ["retainer", "pay", "2026-1", "3"], 65, "2"),
        ("not in force", consult.dropLast() + ["2025-12-31"], 77, "--outside"),
        ("bad hours", consult + ["--hours", "0.25"], 65, "0.1"),
        ("bad fee", ["retainer", "edit", "2026-1", "--fee", "abc", "--reason", "x"], 65, "30000"),
        (
            "bad instalment",
            ["retainer", "edit", "2026-1", "--instalment", "soon", "--reason", "x"], 64, "soon",
        ),
        (
            "bad promise", ["retainer", "edit", "2026-1", "--promise", "tea:2", "--reason", "x"],
            64, "tea:2",
        ),
        ("unknown retainer", ["retainer", "show", "2026-9"], 68, "retainer list"),
        ("unknown record", ["service", "show", "2026-9"], 68, "service list"),
        ("unknown status", ["retainer", "list", "--status", "gone"], 64, "in_force"),
        ("loss without evidence", consult + ["--recovered", "100"], 64, "--document"),
        (
            "report of another year",
            ["retainer", "report", "2026-1", "--year", "2020", "-o", "a.html"], 65, "2020",
        ),
        ("report in another format", ["retainer", "report", "2026-1", "-o", "a.doc"], 64, ".pdf"),
        (
            "no words file",
            ["retainer", "report", "2026-1", "-o", "a.html", "--words", "none.yaml"], 66,
            "none.yaml",
        ),
        (
            "period reversed", ["workload", "--from", "2026-12-31", "--through", "2026-01-01"], 65,
            "--from",
        ),
    ]

    @Test(
        "What cannot be done is refused with its remedy, and nothing changes",
        arguments: refusals,
    )
    func refused(case: String, arguments: [String], code: Int32, naming: String) throws {
        let before = expectDone(try desk.run("retainer", "show", "2026-1")).output
        let outcome = try desk.run(arguments)
        #expect(outcome.code == code, "\(outcome)")
        #expect(outcome.talk.contains(naming), "\(outcome)")
        #expect(expectDone(try desk.run("retainer", "show", "2026-1")).output == before)
        #expect(try expectDone(try desk.run("service", "list", "--format", "json")).rows().isEmpty)
    }
}
