extension ReportPrinter {
    func domain(_ domain: HealthReport.DomainSection) -> PrintedFields {
        [
            "id": .clean(domain.id),
            "title": .clean(domain.title),
            "summary": .clean(domain.summary),
            "points": .rows(domain.items.map(checkedPoint)),
        ]
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
