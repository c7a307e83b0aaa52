internal import Assessments
internal import Checklists
internal import Diagnostics

extension ReportWriter {
    /// Part 4: each domain that has points.
    var domains: [HealthReport.DomainSection] {
        let points = Dictionary(grouping: file.points, by: \.assessed.domain)
        return material.assessment.domains.compactMap { domain in
            points[domain.code].map { points in
                .init(
                    id: domain.code,
                    title: domain.title[language],
                    summary: summary(points),
                    items: points.map(item),
                )
            }
        }
    }

    private func summary(_ points: [ReportedPoint]) -> String {
        wording.phrase(
            "domain.summary",
            [
                "points": .number(points.count),
                "applicable": .number(points.count { $0.state != .notApplicable }),
                "covered": .number(points.count { $0.state.isCovered }),
                "findings": .number(points.reduce(0) { $0 + $1.findings.count }),
                "open": .number(points.count { $0.state == .undetermined }),
            ],
        )
    }

    private func item(_ point: ReportedPoint) -> HealthReport.CheckedPoint {
        .init(
            id: point.assessed.id.text,
            title: point.assessed.title[language],
            state: point.state,
            outcome: outcome(point),
            note: note(point),
        )
    }

    private func note(_ point: ReportedPoint) -> String? {
        let numbers = point.findings.map(String.init)
        let findings =
            numbers.isEmpty
            ? nil : wording.phrase("note.findings", ["numbers": .text(listed(numbers))])
        let isAlsoOpen =
            point.state != .undetermined && point.state != .notChecked
            && !point.candidates.isEmpty
        let open = isAlsoOpen ? wording.phrase("note.open", ["list": .text(titles(point))]) : nil
        let parts = [findings, open].compactMap { $0 }
        return parts.isEmpty ? nil : clauses(parts)
    }

    private func titles(_ point: ReportedPoint) -> String {
        listed(point.candidates.map { clause($0.title[language]) })
    }

    /// Part 5, second half.
    func undetermined(_ point: ReportedPoint) -> HealthReport.Undetermined {
        let mayBeNothing = point.possible.allSatisfy(\.orNone)
        return .init(
            pointID: point.assessed.id.text,
            title: point.assessed.title[language],
            possible: possible(point, mayBeNothing: mayBeNothing),
            low: mayBeNothing ? nil : level(point.lowest),
            high: level(point.candidates.map(\.level).max()),
            missing: missing(point.missing),
        )
    }

    private func possible(_ point: ReportedPoint, mayBeNothing: Bool) -> String {
        guard !point.candidates.isEmpty else { return wording.phrase("undetermined.questions") }
        return wording.phrase(
            mayBeNothing ? "undetermined.orNone" : "undetermined.one",
            ["list": .text(clauses(point.candidates.map { clause($0.title[language]) }))],
        )
    }

    private func level(_ level: RiskLevel?) -> HealthReport.Level? {
        level.flatMap { HealthReport.Level(rawValue: $0.rawValue) }
    }
}

extension ReportedPoint {
    /// The level that it comes to at least: the gravest of the lowest of each aspect that comes to something.
    fileprivate var lowest: RiskLevel? {
        possible.filter { !$0.orNone }.compactMap { aspect in
            aspect.candidates.filter { !$0.isRestricted }.map(\.level).min()
        }
        .max()
    }
}
