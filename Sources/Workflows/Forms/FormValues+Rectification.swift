import Checklists
import Diagnostics
import Practice
import Reports

/// What became of the advice; only of advice that the report itself gives, so that nothing sealed is on a form.
extension FormValues {
    /// The rectification list with where each stands, once the report is issued.
    mutating func take(
        _ report: HealthReport,
        _ ids: [String],
        _ file: CheckupFile,
        _ records: FormRecords,
    ) {
        let results = FormValues.lastResults(of: file)
        let known = zip(report.rectification, ids).map { row, id in
            (row, file.rectification(id).flatMap { $0.recommended.isRestricted ? nil : $0 })
        }
        set(
            .measures,
            known.map { row, rectification in
                var cells = measure(row)
                if let rectification { add(rectification, to: &cells, records) }
                if let result = rectification.flatMap({ results[$0.recommended.id] }) {
                    cells["outcome"] = phrase(result.outcome.name)
                    cells["note"] = result.note
                }
                return cells
            },
        )
        set(.declined, known.compactMap { row, kept in kept.flatMap { declined($0, row) } })
        let kept = known.compactMap(\.1)
        guard !kept.isEmpty else { return }
        set(.verifiedMeasures, String(kept.count { $0.status == .verified }))
        set(.declinedMeasures, String(kept.count { $0.status == .declined }))
        set(.openMeasures, String(kept.count { !$0.status.isSettled }))
    }

    private func add(
        _ rectification: Rectification,
        to cells: inout [String: String],
        _ records: FormRecords,
    ) {
        cells["status"] = phrase(rectification.status.name)
        cells["done"] = day(rectification.doneOn)
        cells["verifier"] = (rectification.verification?.by).map(records.name)
        guard let plan = rectification.plan else { return }
        cells["department"] = plan.owner
        cells["due"] = words.day(plan.due.description)
    }

    private func declined(
        _ rectification: Rectification,
        _ row: HealthReport.RectificationRow,
    ) -> [String: String]? {
        let isDeclined = rectification.status == .declined
        guard isDeclined || rectification.isAdoptedInPart else { return nil }
        var cells = [
            "measure": row.number, "action": row.measure,
            "decision": formPhrase(isDeclined ? "declined" : "inPart"),
        ]
        if isDeclined {
            cells["reason"] = rectification.steps.last { $0.act.action == .decline }?.act.words
        } else {
            cells["reason"] = rectification.plan?.notAdopted
            cells["instead"] = rectification.plan?.measure
        }
        return cells
    }

    /// Follow-ups by the firm, and the counts of the township office.
    mutating func take(_ followUps: [FollowUp], _ records: FormRecords) {
        let made = followUps.compactMap(\.account).sorted { $0.on < $1.on }
        var own: [FollowUpAccount] = []
        for account in made {
            switch account.content {
            case .firm: own.append(account)
            case .justiceOffice(let counts): take(counts, on: account.on)
            }
        }
        if !followUps.isEmpty { set(.followUps, String(own.count)) }
        set(.nextFollowUp, day(followUps.filter { !$0.isMade }.compactMap(\.due).min()))
        guard let last = own.last, case .firm(_, let needs) = last.content else { return }
        set(.followUpOn, day(last.on))
        set(.followUpNumber, String(own.count))
        set(.followUpBy, records.name(last.by))
        tick(.followUpMode, [last.mode.rawValue])
        set(.followUpNeeds, needs)
    }

    private mutating func take(_ counts: JusticeOfficeCounts, on day: CalendarDate) {
        set(.townshipOn, words.day(day.description))
        set(.townshipDone, String(counts.done))
        tick(
            .townshipSatisfaction,
            Set([counts.satisfaction.map { String($0) }].compactMap { $0 }),
        )
    }

    private static func lastResults(of file: CheckupFile) -> [String: FollowUpResult] {
        let made = file.followUps.compactMap(\.account).sorted { $0.on < $1.on }
        for account in made.reversed() {
            guard case .firm(let results, _) = account.content else { continue }
            return Dictionary(results.map { ($0.recommendation, $0) }) { first, _ in first }
        }
        return [:]
    }
}
