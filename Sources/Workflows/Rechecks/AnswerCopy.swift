import Checklists
import Diagnostics
import Interviews
import Practice

/// Last time's answers as far as they fit today's questions, marked as carried over; the rest is listed.
///
/// Values only: what was not known or passed over is asked anew. Papers, look-ups, ticks and remarks are of their time
/// and are not carried over, nor are answers that the register of enterprises gives.
struct AnswerCopy {
    private(set) var changes: [SheetChange] = []
    private(set) var leftOut: [Recheck.LeftOut] = []
    private var interview: Interview
    private let old: Library

    /// Copies a sheet that was recorded under a library into an interview, leaving out some of the lawyer's findings.
    init(
        of sheet: AnswerSheet,
        under old: Library,
        without dismissed: Set<OwnFinding.ID>,
        into interview: Interview,
    ) {
        self.interview = interview
        self.old = old
        let sheet = sheet.canonical(in: interview.library)
        take(AnswerCopy.form(of: sheet, besides: interview.sheet))
        let points = interview.library.points.map(\.point.id)
        let others = Set(sheet.points.keys).subtracting(points).sorted()
        for id in points + others {
            guard let record = sheet.points[id] else { continue }
            take(AnswerCopy.changes(of: record, id, interview.library.point(id)?.point))
        }
        take(
            sheet.findings.filter { !dismissed.contains($0.id) }.map { .ownFinding($0.id, $0) }
        )
    }

    /// Takes in what fits, again as long as one answer makes another question visible.
    private mutating func take(_ candidates: [SheetChange]) {
        var waiting = candidates
        var refused: [(change: SheetChange, rule: String)] = []
        repeat {
            refused = []
            let before = changes.count
            for change in waiting {
                do throws(Diagnostic) {
                    try interview.apply(change)
                    changes.append(change)
                } catch {
                    refused.append((change, error.rule))
                }
            }
            waiting = refused.map(\.change)
            if changes.count == before { break }
        } while !waiting.isEmpty
        for (change, rule) in refused where !change.isRow {
            leftOut.append(Recheck.LeftOut(subject: change.subject, reason: reason(change, rule)))
        }
    }

    private func reason(_ change: SheetChange, _ rule: String) -> Recheck.LeftOut.Reason {
        if let point = QuestionAddress(subject: change.subject)?.point,
            let place = old.position(of: point),
            !interview.library.checklists.contains(where: {
                $0.checklist.id == old.checklists[place.checklist].checklist.id
            })
        {
            return .outOfScope
        }
        switch rule {
        case "interview.hidden", "interview.hiddenByDate", "interview.notApplicable":
            return .notAsked
        case "interview.unknownOption", "interview.noOption", "interview.wrongType": return .removed
        default: return interview.isKnown(change) ? .doesNotFit : .removed
        }
    }

    private static func form(of sheet: AnswerSheet, besides known: AnswerSheet) -> [SheetChange] {
        carried(sheet.profile).filter { known.profile[$0.id] == nil }
            .map { .profile($0.id, $0.answer) }
            + carried(sheet.facts).map { .fact($0.id, $0.answer) }
    }

    private static func changes(
        of record: PointSheet,
        _ id: RiskPoint.ID,
        _ point: RiskPoint?,
    ) -> [SheetChange] {
        var changes: [SheetChange] = carried(record.answers, in: point?.questions ?? []).map {
            .answer(id, $0.id, $0.answer)
        }
        for (table, recorded) in record.tables.sorted(by: { $0.key < $1.key }) {
            let questions = point?.tables.first { $0.id == table }?.questions ?? []
            for row in recorded.rows {
                let answers = carried(row.answers, in: questions)
                if answers.isEmpty { continue }
                changes.append(.row(id, table, row.id, exists: true))
                changes += answers.map { .rowAnswer(id, table, row.id, $0.id, $0.answer) }
            }
        }
        return changes
    }

    /// The values among answers, as carried over, in the order in which their questions are asked.
    private static func carried(
        _ answers: [Question.ID: Answer],
        in questions: [Question] = [],
    ) -> [(id: Question.ID, answer: Answer)] {
        let asked = questions.map(\.id)
        let others = Set(answers.keys).subtracting(asked).sorted()
        return (asked + others).compactMap { id in
            guard let answer = answers[id], case .value = answer.content else { return nil }
            return (id, Answer(answer.content, source: .carriedOver, note: answer.note))
        }
    }
}

extension Interview {
    /// Whether the library has the question of a change; a row counts as there.
    fileprivate func isKnown(_ change: SheetChange) -> Bool {
        guard let address = QuestionAddress(subject: change.subject) else { return true }
        return visibility(of: address) != .hidden
    }
}

extension SheetChange {
    /// Whether it adds or removes a row.
    fileprivate var isRow: Bool { if case .row = self { true } else { false } }
}
