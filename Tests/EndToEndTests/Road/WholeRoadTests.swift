import Foundation
import Testing

/// The main job, command by command, as a lawyer and a colleague do it.
@Suite("The whole road")
struct WholeRoadTests {
    @Test("From an empty folder to an issued report")
    func road() throws {
        let desk = try Desk().open()
        let taken = expectDone(
            try desk.run("interview", "2026-1", "--answers", desk.shippedSheet())
        )
        #expect(taken.output.isEmpty)
        try assess(desk)
        try review(desk)
        try issue(desk)
        try keep(desk)
    }

    private func assess(_ desk: Desk) throws {
        let shown = expectDone(try desk.run("assess", "show", "2026-1", "--format", "json"))
        let findings = try shown.rows()
        #expect(findings.count > 20)
        expectDone(try desk.run("assess", "confirm", "2026-1", "--all"))
        let explained = expectDone(try desk.run("explain", "2026-1", "D09-01-F1"))
        #expect(explained.output.contains("D09-01-F1"))
        let english = expectDone(
            try desk.run("explain", "2026-1", "D09-01-F1", "--lang", "en")
        )
        #expect(english.output != explained.output)
        let table = expectDone(try desk.run("assess", "show", "2026-1", "--format", "csv"))
        let lines = table.output.split(separator: "\r\n")
        #expect(table.output.first == "\u{FEFF}" && lines.count == findings.count + 1)
    }

    private func review(_ desk: Desk) throws {
        let early = try desk.run(
            "report",
            "issue",
            "2026-1",
            "--seal",
            "渝示2026-1",
            "--output",
            "early",
            "--formats",
            "html",
        )
        expectRefusal(early, code: 77, naming: "出具报告")
        expectDone(try desk.run("checkup", "submit", "2026-1"))
        let own = try desk.run("checkup", "review", "2026-1", "--approve")
        expectRefusal(own, code: 77, naming: "复核")
        expectDone(
            try desk.run("checkup", "review", "2026-1", "--approve", with: ["TIJIAN_USER": "zhou"])
        )
    }

    private func issue(_ desk: Desk) throws {
        let formats = "html,json" + (Program.python == nil ? "" : ",pdf")
        let issued = expectDone(
            try desk.run(
                "report",
                "issue",
                "2026-1",
                "--seal",
                "渝示2026-1",
                "--output",
                "out",
                "--languages",
                "zh,en",
                "--formats",
                formats,
            )
        )
        let files = issued.output.split(separator: "\n").map(String.init)
        #expect(files.count == formats.split(separator: ",").count * 2)
        for file in files {
            expectDone(try desk.run("report", "verify", file))
            try verifyChanged(file, desk)
        }
        let html = try #require(files.first { $0.hasSuffix("zh.html") })
        let page = try String(contentsOfFile: html, encoding: .utf8)
        #expect(!page.contains("草稿"))
        let code = try #require(
            page.firstMatch(of: /[0-9A-HJ-NP-TV-Z]{4}(-[0-9A-HJ-NP-TV-Z]{4}){3}/)
        )
        let verified = expectDone(try desk.run("report", "verify", String(code.output.0)))
        #expect(verified.output.contains(code.output.0))
        let wrong = try desk.run("report", "verify", "0000-0000-0000-0000")
        expectRefusal(wrong, code: 68, naming: "核验码")
        let json = try #require(files.first { $0.hasSuffix("zh.json") })
        let data = try Data(contentsOf: URL(filePath: json))
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
    }

    private func verifyChanged(_ file: String, _ desk: Desk) throws {
        var data = try Data(contentsOf: URL(filePath: file))
        data[data.count / 2] ^= 1
        let changed = desk.root.appending(path: "changed")
        try data.write(to: changed)
        let refused = try desk.run("report", "verify", changed.path)
        expectRefusal(refused, code: 68, naming: "改动")
    }

    private func keep(_ desk: Desk) throws {
        expectDone(try desk.run("store", "verify"))
        let before = try desk.sheet()
        expectDone(try desk.run("store", "rebuild"))
        #expect(try desk.sheet() == before)
        expectDone(try desk.run("store", "backup", "kept.tjb"))
        expectDone(try desk.run("store", "restore", "kept.tjb", "--into", "restored"))
        let restored = ["TIJIAN_DATA": desk.path("restored")]
        expectDone(try desk.run("store", "verify", with: restored))
        #expect(
            try desk.run(["interview", "2026-1", "--print-sheet"], with: restored).output == before
        )
        expectDone(try desk.run("store", "export", "all.jsonl"))
        let empty = ["TIJIAN_DATA": desk.path("merged")]
        expectDone(try desk.run(Desk.lead, with: empty))
        expectDone(try desk.run("store", "merge", "all.jsonl", with: empty))
        expectDone(try desk.run("store", "verify", with: empty))
        expectDone(try desk.run("store", "merge", "restored"))
        try desk.expectNothingLost(before)
    }
}
