import Foundation
import Testing

/// What can go wrong with the document worker; everything but its documents goes on without it.
@Suite("Trouble with the document worker")
struct WorkerTroubleTests {
    let desk: Desk
    let recorded: String

    init() throws {
        desk = try Desk.small().open()
        expectDone(try desk.answer("  D09-01:\n    q1: 700\n"))
        recorded = try desk.sheet()
    }

    private func draft(_ formats: String, _ environment: [String: String]) throws -> Outcome {
        try desk.run(
            "report",
            "draft",
            "2026-1",
            "--output",
            "out",
            "--formats",
            formats,
            with: environment,
        )
    }

    @Test("A missing worker is named, and other formats are written without it")
    func missing() throws {
        let environment = ["TIJIAN_PYTHON": "/nonexistent"]
        expectRefusal(try draft("pdf", environment), code: 69, naming: "/nonexistent")
        expectDone(try draft("html,json", environment))
        try desk.expectNothingLost(recorded)
    }

    static let scripts = [
        (case: "hung", script: "exec sleep 60", remedy: "HTML"),
        (case: "gone at once", script: "exit 3", remedy: "scripts/setup"),
        (
            case: "talking nonsense", script: "while read line; do echo nonsense; done",
            remedy: "scripts/setup",
        ),
    ]

    @Test("A worker that does not work is stopped", arguments: scripts)
    func broken(case name: String, script: String, remedy: String) throws {
        let python = try desk.write("#!/bin/sh\n\(script)\n", to: "python")
        chmod(python, 0o755)
        let environment = ["TIJIAN_PYTHON": python, "TIJIAN_WORKER_SECONDS": "1"]
        let start = Date()
        expectRefusal(try draft("pdf", environment), code: 73, naming: remedy)
        #expect(Date().timeIntervalSince(start) < 20)
        try desk.expectNothingLost(recorded)
    }

    @Test(
        "A character that no font has is refused or printed, never left out in silence",
        .enabled(if: Program.python != nil),
    )
    func glyph() throws {
        let text = "王𠮷ꙮ𒈙"
        let taken = try desk.answer("  D09-01:\n    q1: 999\n    remark: \(text)\n")
        guard taken.code == 0 else {
            return expectRefusal(taken, code: 65, naming: "answers.yaml:5")
        }
        let outcome = try draft("pdf", [:])
        #expect(outcome.code != 0 || !outcome.talk.isEmpty, "\(outcome)")
        #expect(Talk.rawTraces(in: outcome.talk).isEmpty, "\(outcome)")
        expectDone(try desk.run("store", "verify"))
        #expect(try desk.sheet().contains(text))
    }
}
