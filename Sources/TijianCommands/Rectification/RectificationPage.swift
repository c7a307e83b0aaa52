import Assessments
import Checklists
import Diagnostics
import Practice

/// What is recommended and what was agreed about it, line by line.
struct RectificationPage {
    private let rectification: Rectification
    private let language: Language
    private let today: CalendarDate

    init(_ rectification: Rectification, in language: Language, on today: CalendarDate) {
        self.rectification = rectification
        self.language = language
        self.today = today
    }

    var records: Records {
        var records = Records([.init("what"), .init("value")])
        for (key, value) in lines where !value.isEmpty {
            records.rows.append([Words.text("column.\(key)"), value])
        }
        return records
    }

    private var lines: [(String, String)] {
        let recommended = rectification.recommended
        let status = Words.text(rectification.status.name)
        let isLate = rectification.isLate(on: today)
        return [
            ("recommendation", rectification.reference),
            ("advice", recommended.action[language]),
            ("proof_wanted", recommended.proof[language]),
            ("level", Words.text(recommended.level.message)),
            ("findings", recommended.findings.map(\.text).joined(separator: ", ")),
            ("status", status),
            ("late", isLate ? Words.text("commands.rectify.late") : ""),
            ("suggested_due", recommended.suggestedDue.description),
            ("legal_deadline", recommended.legalDeadline?.description ?? ""),
            ("due", rectification.due.description),
            ("measure", rectification.plan?.measure ?? ""),
            ("not_adopted", rectification.plan?.notAdopted ?? ""),
            ("measure_owner", rectification.owner ?? ""),
            ("done_on", rectification.doneOn?.description ?? ""),
            ("verified_by", rectification.verification.map(\.recorder) ?? ""),
        ]
    }
}

/// What happened to a rectification, step by step.
struct RectificationSteps {
    private let steps: [RectificationStep]

    init(_ steps: [RectificationStep]) {
        self.steps = steps
    }

    var records: Records {
        Records(
            [.init("day"), .init("step"), .init("by"), .init("note"), .init("proofs")],
            rows: steps.map { step in
                [
                    step.on.description,
                    Words.text(step.act.action.name),
                    step.recorder,
                    step.act.words ?? "",
                    step.act.proofs.map { "\($0.name) (\($0.hash.text.prefix(12)))" }
                        .joined(separator: ", "),
                ]
            },
        )
    }
}

extension RectificationStep {
    /// Who recorded it, and whether by the exception of a small firm.
    fileprivate var recorder: String {
        isException
            ? Words.text("commands.rectify.byException", ["user": .text(by.text)]) : by.text
    }
}
