internal import Diagnostics

extension ReportPrinter {
    func finding(_ finding: HealthReport.Finding) -> PrintedFields {
        [
            "id": .clean(finding.id),
            "number": .number(finding.number),
            "heading": .clean(finding.title),
            "point": .text("\(finding.pointID) \(finding.pointTitle)".printable),
            "domain": .clean(finding.domainTitle),
            "level": .fields(wording.tag(finding.level)),
            "urgent": finding.urgent ? .flag(true) : nil,
            "deadline": finding.deadline.map { .text(deadline($0, finding.deadlineNote)) },
            "rating": .text(rating(finding.rating)),
            "parts": .clean(impactParts(finding.rating)),
            "reasons": .some(reasons(finding)),
            "facts": .some(finding.facts),
            "evidence": .some(finding.evidence),
            "citations": .some(citations(finding.citations)),
            "analysis": .some(finding.analysis),
            "consequences": .some(consequences(finding)),
            "exposures": .some(finding.exposures.map(exposure)),
            "recommendations": .some(finding.recommendations.map(recommendation)),
            "references": .some(finding.references),
        ]
    }

    private func deadline(_ day: String, _ note: String?) -> String {
        let written = wording.day(day).printable
        guard let note else { return written }
        return wording.phrase(
            "finding.deadline",
            ["day": .text(written), "note": .text(note.printable)],
        )
    }

    private func rating(_ rating: HealthReport.Rating) -> String {
        wording.phrase(
            "finding.rating",
            [
                "likelihood": .number(rating.likelihood),
                "impact": .number(rating.impact),
                "score": .number(rating.score),
            ],
        )
    }

    private func impactParts(_ rating: HealthReport.Rating) -> String? {
        let parts = [
            ("property", rating.property), ("liability", rating.liability),
            ("reach", rating.reach),
        ]
        let known = parts.compactMap { name, value in
            value.map { wording.phrase("impact.\(name)", ["value": .number($0)]) }
        }
        return known.isEmpty
            ? nil : bracketed(known.joined(separator: wording.phrase("names.separator")))
    }

    /// Why the level is not what the score alone gives: the floor, and a lawyer's override with both levels.
    private func reasons(_ finding: HealthReport.Finding) -> [String] {
        let rating = finding.rating
        let floor = rating.floor.map {
            wording.phrase(
                "finding.floor",
                ["reason": .text($0), "computed": .text(label(rating.computed))],
            )
        }
        let override = rating.override.map {
            wording.phrase(
                "finding.override",
                [
                    "from": .text(label($0.from)),
                    "to": .text(label(finding.level)),
                    "reason": .text($0.reason),
                    "lawyer": .text($0.lawyer),
                ],
            )
        }
        return [floor, override].compactMap { $0 }
    }

    private func label(_ level: HealthReport.Level) -> String {
        wording.phrase("level.\(level.rawValue).label")
    }

    private func consequences(_ finding: HealthReport.Finding) -> [PrintedFields] {
        let kinds = [
            ("civil", finding.civil), ("administrative", finding.administrative),
            ("criminal", finding.criminal),
        ]
        return kinds.compactMap { name, text in
            text.map { ["kind": .text(wording.phrase("consequence.\(name)")), "text": .clean($0)] }
        }
    }

    private func exposure(_ exposure: HealthReport.Exposure) -> PrintedFields {
        [
            "kind": .text(wording.phrase("exposure.\(exposure.kind.rawValue)")),
            "range": .text(wording.range(exposure.low, exposure.high)),
            "method": .clean(exposure.method),
        ]
    }
}
