import Foundation
import Testing

/// What cannot be done is refused with an exit code that says its kind.
@Suite("Refused commands")
struct CommandRefusalTests {
    static let commands = [
        (case: "unknown option", line: "user list --nonsense", code: 64, naming: "--nonsense"),
        (case: "unknown command", line: "heal", code: 64, naming: "heal"),
        (case: "unknown format", line: "user list --format xml", code: 64, naming: "xml"),
        (case: "unknown language", line: "user list --lang fr", code: 64, naming: "fr"),
        (
            case: "bad date",
            line: "checkup start --enterprise x --lawyers chen --base-date 2026-13-01", code: 64,
            naming: "2026-13-01",
        ),
        (
            case: "two modes", line: "interview 2026-1 --status --print-sheet", code: 64,
            naming: "--answers",
        ),
        (
            case: "missing sheet", line: "interview 2026-1 --answers none.yaml", code: 66,
            naming: "none.yaml",
        ),
        (
            case: "missing data folder", line: "user list --data nowhere", code: 66,
            naming: "nowhere",
        ),
        (
            case: "missing library",
            line: "checkup start --enterprise x --lawyers chen --library nowhere", code: 65,
            naming: "nowhere",
        ),
        (case: "missing export", line: "store merge none.jsonl", code: 66, naming: "none.jsonl"),
        (
            case: "missing backup", line: "store restore none.tjb --into x", code: 66,
            naming: "none.tjb",
        ),
        (
            case: "unknown checkup", line: "interview 2026-9 --status", code: 68,
            naming: "checkup list",
        ),
        (case: "no number", line: "interview abc --status", code: 68, naming: "checkup list"),
        (
            case: "unknown user", line: "enterprise add --name x --code-reason y --as nobody",
            code: 68, naming: "nobody",
        ),
        (
            case: "unknown enterprise", line: "checkup start --enterprise x --lawyers chen",
            code: 68, naming: "enterprise list",
        ),
        (case: "unknown point", line: "explain 2026-1 D09-77", code: 68, naming: "D09-77"),
        (
            case: "bad credit code", line: "enterprise add --name x --code 123", code: 65,
            naming: "18",
        ),
        (case: "no licence", line: "user add li --name 李某 --role lawyer", code: 65, naming: "li"),
        (
            case: "not allowed", line: "user add li --name 李某 --role office --as zhou2", code: 68,
            naming: "zhou2",
        ),
        (
            case: "output under a file",
            line: "report draft 2026-1 --formats html --output plain/out", code: 73,
            naming: "plain/out",
        ),
        (case: "not an export", line: "store merge plain", code: 65, naming: "plain"),
        (case: "not a backup", line: "store restore plain --into x", code: 65, naming: "plain"),
        (case: "not a code", line: "report verify 12", code: 65, naming: "16"),
        (case: "data folder is a file", line: "user list --data plain", code: 65, naming: "plain"),
        (
            case: "data folder under a file",
            line: "user add x --name x --role office --data plain/x", code: 66, naming: "plain",
        ),
    ]

    let desk: Desk
    let recorded: String

    init() throws {
        desk = try Desk.small().open()
        expectDone(try desk.answer("  D09-01:\n    q1: 7\n"))
        try desk.write("just text\n", to: "plain")
        recorded = try desk.sheet()
    }

    @Test("A command that cannot be done says why, and nothing changes", arguments: commands)
    func refused(case name: String, line: String, code: Int, naming: String) throws {
        let outcome = try desk.run(line.split(separator: " ").map(String.init))
        expectRefusal(outcome, code: Int32(code), naming: naming)
        try desk.expectNothingLost(recorded)
    }

    @Test("Output that nobody takes is said, and what was recorded stays")
    func closedOutput() throws {
        let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
        let quiet = open(desk.path("talk"), O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        defer { close(full) }
        let process = try Launch(
            program: Program.path,
            arguments: ["user", "list"],
            environment: desk.environment,
            folder: desk.root.path,
            streams: .descriptors(input: full, output: full, talk: quiet),
        ).start()
        close(quiet)
        #expect(Ending.wait(for: process) == .exit(73))
        let talk = try String(contentsOfFile: desk.path("talk"), encoding: .utf8)
        #expect(talk.contains("处理：") && Talk.rawTraces(in: talk).isEmpty)
        try desk.expectNothingLost(recorded)
    }
}
