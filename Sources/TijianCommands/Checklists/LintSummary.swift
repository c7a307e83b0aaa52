import ChecklistYAML
import Checklists
import Diagnostics

/// What a lint comes to, in a few lines.
struct LintSummary {
    private let diagnostics: [Diagnostic]
    private let checklists: Int
    private let points: Int
    private let unverified: [(checklist: Checklist.ID, count: Int)]

    init(_ diagnostics: [Diagnostic], _ lints: [LibraryLint]) {
        self.diagnostics = diagnostics
        let all = lints.flatMap(\.loaded.library.checklists)
        checklists = all.count
        points = all.reduce(0) { $0 + $1.points.count }
        unverified = lints.flatMap(\.unverified)
    }

    /// The summary; notes are counted, and it says how to see them when they are not shown.
    func text(_ renderer: DiagnosticRenderer, notes: Bool) -> String {
        var lines = [
            Words.text(
                "checklist.lint.read",
                ["checklists": .number(checklists), "points": .number(points)],
            ),
            renderer.summary(diagnostics),
        ]
        if !unverified.isEmpty {
            let total = unverified.reduce(0) { $0 + $1.count }
            let list = unverified.map { "\($0.checklist) \($0.count)" }.joined(separator: ", ")
            lines.append(
                Words.text(
                    "checklist.lint.unverified",
                    ["count": .number(total), "list": .text(list)],
                )
            )
        }
        if !notes, diagnostics.contains(where: { $0.severity == .note }) {
            lines.append(Words.text("checklist.lint.notesHidden"))
        }
        return lines.joined(separator: "\n")
    }

    /// Diagnostics as rows for a spreadsheet.
    static func records(_ found: [DiagnosticRecord]) -> Records {
        let columns = [
            "file", "line", "column", "severity", "rule", "subject", "message", "remedy",
        ]
        return Records(
            columns.map { Records.Column($0) },
            rows: found.map { record in
                [
                    record.file ?? "", record.line.map(String.init) ?? "",
                    record.column.map(String.init) ?? "",
                    record.severity.rawValue, record.rule, record.subject ?? "", record.message,
                    record.remedy ?? "",
                ]
            },
        )
    }
}
