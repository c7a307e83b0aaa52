internal import Diagnostics

extension ReportPrinter {
    func recommendation(_ advice: HealthReport.Recommendation) -> PrintedFields {
        [
            "number": .clean(advice.number),
            "category": .clean(advice.category),
            "advice": .clean(advice.text),
            "steps": .some(advice.steps),
            "terms": .clean(terms(advice)),
        ]
    }

    /// Who, within how long, and what proves it, on one line.
    private func terms(_ advice: HealthReport.Recommendation) -> String? {
        let department = advice.department.map {
            wording.phrase("advice.department", ["department": .text($0)])
        }
        let days = advice.days.map { wording.phrase("advice.days", ["days": .number($0)]) }
        let proof = advice.proof.map { wording.phrase("advice.proof", ["proof": .text($0)]) }
        let parts = [department, days, proof].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: wording.phrase("clause.separator"))
    }

    func rectificationRow(_ row: HealthReport.RectificationRow) -> PrintedFields {
        [
            "number": .clean(row.number),
            "finding": row.finding.map { .number($0) },
            "level": row.level.map { .fields(wording.tag($0)) },
            "measure": .clean(row.measure),
            "department": .clean(row.department),
            "due": row.due.map { .text(wording.day($0).printable) },
            "proof": .clean(row.proof),
        ]
    }
}
