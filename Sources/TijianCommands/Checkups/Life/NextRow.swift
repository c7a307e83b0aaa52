import Checklists
import Diagnostics
import Practice
import Workflows

/// One thing to do now about a checkup, in words: what, what stands in the way, the command.
struct NextRow {
    let step: String
    let isReady: Bool
    let obstacle: String
    let command: String

    /// Everything to do now: what the checkup needs, then its usual moves.
    static func all(_ next: NextSteps) -> [NextRow] {
        next.duties.map { NextRow($0, of: next.checkup) }
            + next.moves.map { NextRow($0, of: next.checkup) }
    }

    /// The first thing to do, or nil when there is none.
    static func first(of next: NextSteps) -> NextRow? { all(next).first }

    private init(_ duty: CheckupDuty, of checkup: Checkup) {
        step = Words.text("next.duty.\(duty.rawValue)")
        isReady = true
        obstacle = ""
        command = NextRow.command(duty.rawValue, checkup)
    }

    private init(_ move: NextSteps.Move, of checkup: Checkup) {
        step = Words.text(move.action.name)
        isReady = move.obstacles.isEmpty
        obstacle = move.obstacles.map { reason in
            [reason.message, reason.remedy].compactMap { $0 }.map { Words.text($0) }
                .joined(separator: Words.text("next.separator"))
        }.joined(separator: "\n")
        command = NextRow.command(move.action.rawValue, checkup)
    }

    private static func command(_ name: String, _ checkup: Checkup) -> String {
        Words.text("next.command.\(name)", ["number": .text(checkup.number.short)])
    }
}
