import Bureau
import BureauLedger
import Diagnostics
import Practice
import Workflows

extension Console {
    /// Shows what became of the messages of each firm, and why some wait or are refused.
    func show(_ summary: ReceptionSummary, among names: [CreditCode: String]) throws {
        guard summary.messages > 0 else { return }
        let outcomes: [FilingReceipt.Outcome] = [
            .accepted, .late, .duplicate, .waiting, .refused,
        ]
        let firms = summary.lines.keys.sorted { ($0?.text ?? "~") < ($1?.text ?? "~") }
        let rows = firms.compactMap { firm in
            summary.lines[firm].map { line in
                [firm.map { names[$0] ?? $0.text } ?? Words.text("commands.bureau.noFirm")]
                    + outcomes.map { "\(line.outcomes[$0] ?? 0)" }
            }
        }
        let columns =
            [Records.Column("firm")]
            + outcomes.map { Records.Column("outcome_\($0.rawValue)", alignment: .trailing) }
        if !rows.isEmpty { try print(Records(columns, rows: rows).text(.table, width: width)) }
        for (key, count) in [
            ("notices", summary.notices), ("refusedNotices", summary.refusedNotices),
        ]
        where count > 0 {
            say(Message("commands.bureau.\(key)", ["count": .number(count)]))
        }
        show(firms.flatMap { problems(of: $0, summary, names) })
    }

    private func problems(
        of firm: CreditCode?,
        _ summary: ReceptionSummary,
        _ names: [CreditCode: String],
    ) -> [Diagnostic] {
        let problems = summary.lines[firm]?.problems ?? [:]
        return problems.sorted { $0.key.rawValue < $1.key.rawValue }.map { problem, count in
            Diagnostic(
                problem.mayWait ? .warning : .error,
                subject: firm.map { names[$0] ?? $0.text },
                Message(
                    "commands.bureau.received.\(problem.mayWait ? "waiting" : "refused")",
                    [
                        "count": .number(count),
                        "why": .message(Message("bureau.problem.\(problem.rawValue)")),
                    ],
                ),
                remedy: Message("commands.bureau.officer.\(problem.rawValue)"),
            )
        }
    }
}
