import Foundation
import Testing

/// The papers of the workflow, as a lawyer prints them.
@Suite("Forms on the command line")
struct FormTests {
    let desk: Desk

    init() throws { desk = try Desk.small().open() }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: desk.path(name), encoding: .utf8)
    }

    @Test("A paper is printed from the record in the language asked for, and blank")
    func printed() throws {
        let outcome = expectDone(
            try desk.run("form", "print", "agreement-free", "2026-1", "-o", "a.html")
        )
        #expect(outcome.line == "a.html")
        #expect(try text("a.html").contains("黔江区武陵香食品有限公司"))
        expectDone(
            try desk.run(
                "form",
                "print",
                "agreement_free",
                "--output",
                "b.html",
                "--lang",
                "en",
                "--as",
                "",
            )
        )
        let blank = try text("b.html")
        #expect(blank.contains("Agreement on a legal health check"))
        #expect(!blank.contains("武陵香"))
    }

    @Test("The list is data: every form with its title and for whom it is")
    func list() throws {
        let outcome = expectDone(try desk.run("form", "list", "--format", "csv", "--limit", "0"))
        #expect(outcome.output.split(whereSeparator: \.isNewline).count == 35)
        #expect(outcome.output.contains("township_follow_up,司法所回访表,司法行政机关"))
    }

    static let refused = [
        (
            case: "unknown form", line: "form print agrement_free -o a.pdf", code: 68,
            naming: "agreement",
        ),
        (
            case: "unknown checkup", line: "form print consent 2026-9 -o a.html", code: 68,
            naming: "checkup list",
        ),
        (case: "another format", line: "form print consent -o a.docx", code: 64, naming: ".pdf"),
        (case: "no folder", line: "form list --forms nowhere", code: 66, naming: "nowhere"),
        (case: "no filter", line: "form list --status signed", code: 64, naming: "--search"),
        (
            case: "no user", line: "form print consent 2026-1 -o a.html --as nobody", code: 68,
            naming: "nobody",
        ),
        (
            case: "cannot write", line: "form print consent -o nowhere/a.html", code: 73,
            naming: "nowhere/a.html",
        ),
    ]

    @Test("What cannot be printed is said, and no file is left", arguments: refused)
    func refusal(case name: String, line: String, code: Int, naming: String) throws {
        let outcome = try desk.run(line.split(separator: " ").map(String.init))
        expectRefusal(outcome, code: Int32(code), naming: naming)
        #expect(!FileManager.default.fileExists(atPath: desk.path("a.html")))
    }

    @Test("A firm's own wording is named with its place when it is wrong")
    func own() throws {
        try desk.write(
            """
            form: satisfaction
            title: {zh: "评价", en: "Satisfaction"}
            audience: enterprise
            use: {zh: "本所", en: "The firm"}
            parts:
              - text: [{zh: "致{enterprise.nam}", en: "To you"}]
            """,
            to: "own/satisfaction.yaml",
        )
        let outcome = try desk.run(
            "form",
            "print",
            "satisfaction",
            "--forms",
            "own",
            "-o",
            "a.html",
        )
        expectRefusal(outcome, code: 65, naming: "satisfaction.yaml:6")
    }
}
