internal import Diagnostics

extension ReportPrinter {
    func overview(_ overview: HealthReport.Overview) -> PrintedFields {
        [
            "basis": .some(overview.basis),
            "dates": .some(overview.dates.map(row)),
            "people": .some(overview.people.map(person)),
            "inScope": .some(overview.inScope.map(scopedDomain)),
            "outOfScope": .some(overview.outOfScope.map(scopedDomain)),
            "method": .some(overview.method),
            "papers": .some(overview.papers.map(paper)),
            "searches": .some(overview.searches.map(search)),
        ]
    }

    func row(_ row: HealthReport.Row) -> PrintedFields {
        [
            "label": .clean(row.label),
            "value": .clean(row.value),
            "source": .clean(row.source),
        ]
    }

    func profileGroup(_ group: HealthReport.ProfileGroup) -> PrintedFields {
        ["title": .clean(group.title), "rows": .rows(group.rows.map(row))]
    }

    private func scopedDomain(_ domain: HealthReport.ScopedDomain) -> PrintedFields {
        [
            "id": .clean(domain.id),
            "title": .clean(domain.title),
            "points": .number(domain.points),
            "reason": .clean(domain.reason),
            "state": .text(
                wording.phrase(domain.isApplicable ? "state.notChecked" : "state.notApplicable")
            ),
        ]
    }

    private func paper(_ paper: HealthReport.Paper) -> PrintedFields {
        [
            "title": .clean(paper.title),
            "state": .text(wording.phrase("paper.\(paper.state.rawValue)")),
            "extent": extent(paper),
            "note": .clean(paper.note),
        ]
    }

    private func extent(_ paper: HealthReport.Paper) -> PrintedValue? {
        guard let seen = paper.seen else { return nil }
        guard let total = paper.total else { return .number(seen) }
        return .text("\(seen) / \(total)")
    }

    private func search(_ search: HealthReport.Search) -> PrintedFields {
        [
            "site": .clean(search.site),
            "query": .clean(search.query),
            "date": .text(wording.day(search.date).printable),
            "result": .clean(search.result),
        ]
    }
}
