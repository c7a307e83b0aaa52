import Foundation
import Testing

/// Two folders, a firm's and a bureau's, and the files between them, command by command.
@Suite("A firm files with its bureau")
struct FilingCommandTests {
    private let desk: Desk
    private var bureau: String { desk.path("bureau") }

    init() throws {
        desk = try Desk.small()
        let code = ["--code", "31500000MD0123454L"]
        let firm = Desk.firm.filter { !["--code-reason", "虚构"].contains($0) } + code
        expectDone(try desk.addLead())
        expectDone(try desk.run(Desk.reviewer))
        expectDone(try desk.run(firm))
        expectDone(
            try desk.run(
                "bureau",
                "init",
                "--data",
                desk.path("bureau"),
                "--name",
                "黔江区司法局",
                "--district",
                "500114",
                "--officer",
                "bu",
                "--officer-name",
                "吴某",
            )
        )
    }

    /// Runs a command of the bureau's.
    private func office(_ arguments: [String]) throws -> Outcome {
        try desk.run(["bureau"] + arguments + ["--data", bureau, "--as", "bu"])
    }

    private func enrol() throws {
        let joined = expectDone(try desk.run("bureau", "join", "--out", "card.json"))
        let fingerprint = try #require(joined.talk.firstMatch(of: /(?:[0-9A-F]{4} ){4}[0-9A-F]{4}/))
        let shown = expectDone(try office(["enrol", "card.json"]))
        #expect(shown.output.contains(fingerprint.output))
        let typed = String(fingerprint.output)
        expectDone(
            try office(["enrol", "card.json", "--fingerprint", typed, "--out", "welcome.json"])
        )
        expectDone(try desk.run("bureau", "accept", "welcome.json"))
    }

    @Test("From the card to the reply")
    func road() throws {
        try enrol()
        expectDone(try office(["place", "add", "zhoubai", "舟白街道"]))
        let enterprise = expectDone(try desk.run(Desk.enterprise)).line
        expectDone(
            try desk.run(
                "service",
                "add",
                "--enterprise",
                enterprise,
                "--type",
                "consult",
                "--mode",
                "phone",
                "--person",
                "王某",
                "--subject",
                "劳动合同",
                "--lawyers",
                "chen",
            )
        )
        let preview = expectDone(try desk.run("bureau", "file", "--preview", "--format", "json"))
        #expect(try preview.rows().map { $0["type"] } == ["consult"])
        #expect(!preview.output.contains("劳动合同"))
        expectDone(try desk.run("bureau", "file", "--out", "filings.jsonl"))
        let received = expectDone(
            try office(["receive", "filings.jsonl", "--reply", "reply.json"])
        )
        #expect(received.line.hasSuffix("reply.json"))
        expectDone(try desk.run("bureau", "receive", "reply.json"))
        let status = expectDone(try desk.run("bureau", "status", "--format", "json"))
        #expect(try status.rows().first?["through"] == "1")
        expectDone(try office(["lock", "--through", "2026-10"]))
        let again = expectDone(
            try desk.run("bureau", "file", "--again", "1", "--out", "again.jsonl")
        )
        #expect(again.line == "again.jsonl")
        let firms = expectDone(try office(["firms", "--format", "json"]))
        #expect(try firms.rows().count == 1)
    }

    @Test("What is wrong is told with its remedy, and nothing is half done")
    func refusals() throws {
        expectRefusal(
            try desk.run("bureau", "file", "--preview"),
            code: 77,
            naming: "bureau join",
        )
        try enrol()
        let rubbish = try desk.write("rubbish\n", to: "rubbish.jsonl")
        let refused: [(Outcome, Int32, String)] = [
            (
                try desk.run("bureau", "file", "--out", "x", "--data", bureau, "--as", "bu"), 77,
                "--data",
            ),
            (try office(["receive", "missing.jsonl"]), 66, "missing.jsonl"),
            (try office(["enrol", "welcome.json"]), 65, "bureau join"),
            (try office(["suspend", "nobody", "--reason", "核查"]), 68, "bureau firms"),
            (try office(["lock", "--through", "2026-11"]), 77, "2026-11"),
            (try office(["lock", "--through", "November"]), 64, "--through"),
            (try office(["pending", "settle", "99"]), 68, "99"),
            (try desk.run("bureau", "accept", rubbish), 65, "rubbish.jsonl"),
            (try desk.run("bureau", "match", "舟白", "nowhere"), 68, "bureau status"),
            (try desk.run("bureau", "show"), 77, "bureau init"),
        ]
        for (outcome, code, place) in refused {
            expectRefusal(outcome, code: code, naming: place)
        }
        let received = try office(["receive", rubbish])
        #expect(received.code == 1 && received.talk.contains("--again"))
        let pending = expectDone(try office(["pending", "list", "--format", "json"]))
        #expect(try pending.rows().map { $0["problem"] } == ["unreadable"])
    }
}
