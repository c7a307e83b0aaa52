import Foundation
import Testing

/// Data goes to standard output, talk to standard error, each in the language asked for.
@Suite("Data and talk")
struct DataAndTalkTests {
    let desk: Desk

    init() throws {
        desk = try Desk.small().open()
        try expectDone(desk.answer("  D09-01:\n    q1: 700\n"))
    }

    static let lists = [
        (command: ["user", "list"], rows: 2),
        (command: ["enterprise", "list"], rows: 1),
        (command: ["checkup", "list"], rows: 1),
        (command: ["checklist", "list"], rows: 2),
        (command: ["statutes", "list"], rows: 1),
        (command: ["assess", "show", "2026-1"], rows: 1),
        (command: ["interview", "2026-1", "--status"], rows: 1),
    ]

    @Test("A list as JSON and CSV can be read by a program", arguments: lists)
    func list(command: [String], rows: Int) throws {
        let json = expectDone(try desk.run(command + ["--format", "json"]))
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [Any], "\(json)")
        let csv = expectDone(try desk.run(command + ["--format", "csv"]))
        let lines = csv.output.split(separator: "\r\n")
        #expect(csv.output.hasPrefix("\u{FEFF}") && lines.count > rows, "\(csv)")
        let columns = Set(lines.map { CSV.cells($0).count })
        #expect(columns.count == 1, "\(csv)")
    }

    @Test(
        "Nothing printed to a pipe carries colour",
        arguments: [["assess", "show", "2026-1"], ["store", "verify"]],
    )
    func colour(command: [String]) throws {
        let outcome = expectDone(try desk.run(command))
        #expect(!outcome.output.contains("\u{1B}") && !outcome.talk.contains("\u{1B}"))
    }

    @Test("Talk is in the language of --lang, else of TIJIAN_LANG, else Chinese")
    func language() throws {
        let chinese = try desk.run("user", "list", "--data", "nowhere")
        let english = try desk.run("user", "list", "--data", "nowhere", "--lang", "en")
        let set = try desk.run(
            "user",
            "list",
            "--data",
            "nowhere",
            with: ["TIJIAN_LANG": "en"],
        )
        expectRefusal(chinese, code: 66, naming: "没有找到数据文件夹")
        expectRefusal(english, code: 66, naming: "There is no data folder")
        #expect(set.talk == english.talk)
    }

    @Test(
        "A sheet prints in both languages, and what was printed can be taken in again",
        arguments: ["zh", "en"],
    )
    func sheet(language: String) throws {
        let printed = expectDone(
            try desk.run("interview", "2026-1", "--print-sheet", "--lang", language)
        )
        #expect(printed.output.contains("q1: 700") && !printed.output.contains("sheet.comment"))
        let file = try desk.write(printed.output, to: "again.yaml")
        expectDone(try desk.run("interview", "2026-1", "--answers", file))
        #expect(
            try desk.run("interview", "2026-1", "--print-sheet", "--lang", language).output
                == printed.output
        )
    }
}
