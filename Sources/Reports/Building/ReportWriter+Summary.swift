internal import Assessments
internal import Diagnostics

extension ReportWriter {
    /// The conclusion in sentences: how many, how far, what is urgent, the grave ones, what to do first.
    func summary(_ findings: [HealthReport.Finding]) -> [String] {
        let grave = findings.filter { $0.level == .red || $0.level == .orange }
        let opening = [counts(findings), coverage, urgency(findings)].compactMap { $0 }
        return opening + grave.map(sentence) + priorities
    }

    private func counts(_ findings: [HealthReport.Finding]) -> String? {
        guard !findings.isEmpty else { return nil }
        let counts = LevelTally(findings.map(\.level)).counts
        return wording.phrase(
            "summary.counts",
            [
                "total": .number(counts.total), "red": .number(counts.red),
                "orange": .number(counts.orange), "yellow": .number(counts.yellow),
                "blue": .number(counts.blue),
            ],
        )
    }

    private var coverage: String {
        func count(_ state: HealthReport.CheckState) -> Message.Argument {
            .number(file.points.count { $0.state == state })
        }
        return wording.phrase(
            "summary.coverage",
            [
                "applicable": .number(file.coverage.applicable),
                "covered": .number(file.coverage.covered), "open": count(.undetermined),
                "missing": count(.papersMissing), "unchecked": count(.notChecked),
            ],
        )
    }

    private func urgency(_ findings: [HealthReport.Finding]) -> String? {
        let urgent = findings.filter(\.urgent).map { String($0.number) }
        guard !urgent.isEmpty else { return nil }
        return wording.phrase("summary.urgent", ["numbers": .text(listed(urgent))])
    }

    private func sentence(_ finding: HealthReport.Finding) -> String {
        wording.phrase(
            "summary.finding",
            [
                "number": .number(finding.number), "title": .text(finding.title),
                "level": .text(wording.phrase("level.\(finding.level.rawValue).label")),
            ],
        )
    }

    /// The five measures that remove most risk.
    private var priorities: [String] {
        let measures = Dictionary(
            file.measures.map { ($0.advice.key, $0) },
            uniquingKeysWith: { first, _ in first },
        )
        let first = material.assessment.priorities.lazy.filter { !$0.isRestricted }
            .compactMap { measures[$0.advice.key] }.prefix(5)
        return first.enumerated().map { index, measure in
            let numbers = measure.findings.map { String($0.number) }
            return wording.phrase(
                "summary.priority",
                [
                    "rank": .number(index + 1), "number": .text(measure.number),
                    "measure": .text(inShort(text(of: measure.advice, in: measure.findings[0]))),
                    "findings": .text(listed(numbers)),
                    "due": .text(file.due(measure).map(day) ?? ""),
                ],
            )
        }
    }

    /// Points found in order on papers, by domain.
    var strengths: [String] {
        let clear = Dictionary(
            grouping: file.points.filter { $0.state == .sampledClear },
            by: \.assessed.domain,
        )
        return material.assessment.domains.compactMap { domain in
            clear[domain.code].map { points in
                let titles = points.map { point in
                    wording.phrase(
                        "quoted",
                        ["text": .text(clause(point.assessed.title[language]))],
                    )
                }
                return wording.phrase(
                    "strength",
                    [
                        "domain": .text(domain.title[language]), "count": .number(points.count),
                        "points": .text(listed(titles)),
                    ],
                )
            }
        }
    }
}
