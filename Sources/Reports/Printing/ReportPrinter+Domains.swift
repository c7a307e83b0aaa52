internal import Diagnostics

extension ReportPrinter {
    /// The points that concern the enterprise as a table; the others in a few lines, with their reasons.
    func domain(_ domain: HealthReport.DomainSection) -> PrintedFields {
        let points = domain.items.filter { $0.state != .notApplicable }
        let passed = domain.items.filter { $0.state == .notApplicable }
        return [
            "id": .clean(domain.id),
            "title": .clean(domain.title),
            "summary": .clean(domain.summary),
            "hasPoints": points.isEmpty ? nil : .flag(true),
            "points": .rows(points.map(checkedPoint)),
            "passed": passed.isEmpty ? nil : .clean(self.passed(passed, isAll: points.isEmpty)),
        ]
    }

    /// Points that do not concern the enterprise: each with its reason; of a whole domain, the reasons alone.
    private func passed(_ points: [HealthReport.CheckedPoint], isAll: Bool) -> String {
        var seen: Set<String> = []
        let reasons = points.map(\.outcome).filter { seen.insert($0).inserted }
        let lines = reasons.map { reason in
            guard !isAll else { return reason }
            let names = points.filter { $0.outcome == reason }.map { "\($0.id) \($0.title)" }
            return wording.phrase(
                "domain.passed",
                [
                    "points": .text(names.joined(separator: wording.phrase("names.separator"))),
                    "reason": .text(reason),
                ],
            )
        }
        return lines.joined(separator: wording.phrase("domain.passedSeparator"))
    }

    private func checkedPoint(_ point: HealthReport.CheckedPoint) -> PrintedFields {
        [
            "point": .clean(point.id),
            "name": .clean(point.title),
            "state": .text(point.state.rawValue),
            "outcome": .clean(point.outcome),
            "note": .clean(point.note),
        ]
    }

    func undetermined(_ point: HealthReport.Undetermined) -> PrintedFields {
        [
            "point": .clean(point.pointID),
            "name": .clean(point.title),
            "possible": .clean(point.possible),
            "low": point.low.map { .fields(wording.tag($0)) },
            "high": point.high.map { .fields(wording.tag($0)) },
            "missing": .clean(point.missing),
        ]
    }
}
