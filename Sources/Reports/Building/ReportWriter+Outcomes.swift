internal import Assessments
internal import Checklists
internal import Diagnostics

extension ReportWriter {
    /// What became of a point in the printed words of the method: 抽查未见异常（查 10 / 37）.
    func outcome(_ point: ReportedPoint) -> String {
        let state = wording.phrase("state.\(point.state.rawValue)")
        return detail(point).map { state + wording.phrase("brackets", ["text": .text($0)]) }
            ?? state
    }

    private func detail(_ point: ReportedPoint) -> String? {
        guard point.state != .undetermined else { return openDetail(point) }
        return switch point.assessed.outcome {
        case .sampled(let extent): sampled(extent)
        case .publicRecord(let lookups): clauses(lookups.map(lookup))
        case .noPapers(let notBrought, let refused): noPapers(notBrought, refused)
        case .needsSpecialist(let reason): clause(reason)
        case .notApplicable(let reason), .notChecked(let reason): words(reason)
        case .riskFound, .undetermined, .selfReported: nil
        }
    }

    private func openDetail(_ point: ReportedPoint) -> String {
        if !point.candidates.isEmpty {
            return possible(point.candidates.map { clause($0.title[language]) })
        }
        return wording.phrase(point.hasSealed ? "outcome.special" : "outcome.unanswered")
    }

    /// Up to two titles; of more the first and how many, for part 5 lists them.
    private func possible(_ titles: [String]) -> String {
        guard titles.count > 2 else {
            return wording.phrase("outcome.possible", ["list": .text(clauses(titles))])
        }
        return wording.phrase(
            "outcome.possibleMany",
            ["first": .text(titles[0]), "count": .number(titles.count)],
        )
    }

    private func sampled(_ extent: PaperExtent) -> String {
        guard let total = extent.total else {
            return wording.phrase("outcome.seen", ["seen": .number(extent.seen)])
        }
        return wording.phrase(
            "outcome.extent",
            ["seen": .number(extent.seen), "total": .number(total)],
        )
    }

    private func lookup(_ lookup: PointBasis.Lookup) -> String {
        wording.phrase(
            "outcome.lookup",
            ["site": .text(lookup.site), "day": .text(day(lookup.on))],
        )
    }

    private func noPapers(_ notBrought: [Paper.ID], _ refused: [Paper.ID]) -> String {
        let parts = [("outcome.notBrought", notBrought), ("outcome.refused", refused)]
        return clauses(
            parts.filter { !$0.1.isEmpty }.map { key, papers in
                wording.phrase(key, ["papers": .text(names(ofPapers: papers))])
            }
        )
    }

    private func words(_ reason: PointReason) -> String {
        switch reason {
        case .checklist(let text): clause(text[language])
        case .lawyer(let text): clause(text)
        case .notReached: wording.phrase("outcome.notReached")
        }
    }
}
