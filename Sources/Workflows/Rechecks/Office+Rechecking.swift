import Assessments
import Checklists
import Diagnostics
public import Interviews
import Practice

extension Office {
    /// Starts a new checkup of the same enterprise from the answers of an earlier one whose report was issued.
    ///
    /// Each answer that still fits is carried over and must be confirmed or changed before review.
    public func recheck(
        _ earlier: OpenedCheckup,
        _ plan: CheckupPlan,
        with library: StoredLibrary,
    ) throws -> CheckupFile {
        let checkup = earlier.file.checkup
        let subject = checkup.number.description
        guard checkup.enterprise == plan.enterprise else {
            throw Diagnostic.workflow("otherEnterprise", subject: subject)
        }
        guard !earlier.file.issued.isEmpty else {
            throw Diagnostic.workflow("recheckNotIssued", subject: subject)
        }
        if let day = checkup.baseDate, plan.baseDate < day {
            throw Diagnostic.workflow(
                "recheckBefore",
                subject: subject,
                ["date": .text(day.description)],
            )
        }
        var interview = Interview(
            library: library.library,
            sheet: AnswerSheet(baseDate: plan.baseDate),
        )
        for change in ProfileCopy.changes(from: try enterprise(plan.enterprise.text)) {
            interview.record(change)
        }
        let dismissed: [OwnFinding.ID] = earlier.assessment.findings.compactMap { finding in
            guard case .own(let id) = finding.key, !finding.counts else { return nil }
            return id
        }
        let copy = AnswerCopy(
            of: earlier.file.sheet,
            under: earlier.library,
            without: Set(dismissed),
            into: interview,
        )
        return try start(
            plan,
            with: library,
            carrying: copy.changes,
            recheck: Recheck(earlier: checkup.id, leftOut: copy.leftOut),
        )
    }

    /// The number of answers carried over that are asked now and that nobody has confirmed or changed.
    func unconfirmedAnswers(in file: CheckupFile) throws -> Int {
        guard file.recheck != nil else { return 0 }
        return Interview(library: try library(file.library), sheet: file.sheet).carriedOver.count
    }
}

extension InterviewSession {
    /// Confirms answers carried over, by point, by subject or by the first part of one; returns how many.
    ///
    /// Throws when a name stands for none.
    public mutating func confirm(_ names: [String], from source: AnswerSource) throws -> Int {
        let waiting = interview.carriedOver
        var chosen: [QuestionAddress] = []
        for name in names {
            let found = waiting.filter { address in
                address.point?.text == name || address.subject == name
                    || address.subject.hasPrefix(name + "/")
            }
            guard !found.isEmpty else {
                throw Diagnostic.workflow("unknownCarried", subject: name)
            }
            chosen += found.filter { !chosen.contains($0) }
        }
        try answer(
            chosen.compactMap { address in
                interview.recordedAnswer(at: address).flatMap { last in
                    SheetChange(
                        Answer(last.content, source: source, note: last.note),
                        at: address,
                    )
                }
            }
        )
        return chosen.count
    }
}
