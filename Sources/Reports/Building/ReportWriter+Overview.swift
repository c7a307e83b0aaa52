internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Interviews
internal import Practice

extension ReportWriter {
    var overview: HealthReport.Overview {
        HealthReport.Overview(
            basis: [basis],
            dates: dates,
            people: lawyers + interviewed,
            inScope: scope.filter { $0.reason == nil },
            outOfScope: scope.filter { $0.reason != nil },
            method: method,
            papers: papers,
            searches: searches,
        )
    }

    private var basis: String {
        let names: [String: Message.Argument] = [
            "enterprise": .text(material.enterprise.name), "firm": .text(material.firm.name),
        ]
        let words = wording.phrase("basis.\(material.checkup.source.rawValue)", names)
        guard let campaign = material.checkup.campaign else { return words }
        return words + wording.phrase("basis.campaign", ["campaign": .text(campaign)])
    }

    private var dates: [HealthReport.Row] {
        let visits = material.sheet.visit.on.sorted().map(day)
        var rows: [HealthReport.Row] = []
        if !visits.isEmpty {
            rows.append(.init(label: wording.phrase("date.visit"), value: listed(visits)))
        }
        rows.append(
            .init(label: wording.phrase("date.base"), value: day(material.assessment.baseDate))
        )
        if material.status != .draft, let issued = material.issueDate {
            rows.append(.init(label: wording.phrase("date.issue"), value: day(issued)))
        }
        return rows
    }

    private var interviewed: [HealthReport.Person] {
        material.sheet.visit.interviewed.map { person in
            let role = person.role.map { wording.phrase("respondent.\($0.rawValue)") }
            return .init(name: person.name, role: role ?? wording.phrase("respondent.other"))
        }
    }

    /// Each domain; with a reason when nothing of it was checked.
    private var scope: [HealthReport.ScopedDomain] {
        let points = Dictionary(grouping: file.points, by: \.assessed.domain)
        return material.assessment.domains.compactMap { domain in
            guard let points = points[domain.code], let first = points.first else { return nil }
            let isChecked = points.contains { !$0.isLeftOut }
            let isApplicable = points.contains { $0.state != .notApplicable }
            let reason = points.first { $0.state == .notChecked } ?? first
            return .init(
                id: domain.code,
                title: domain.title[language],
                points: points.count { $0.state != .notApplicable },
                reason: isChecked ? nil : outcome(reason),
                isApplicable: isApplicable,
            )
        }
    }

    private var method: [String] {
        let checklists = material.library.checklists.map(\.checklist).map { checklist in
            wording.phrase(
                "method.checklist",
                [
                    "title": .text(checklist.title[language]), "id": .text(checklist.id.text),
                    "version": .number(checklist.version),
                ],
            )
        }
        var lines = wording.phrases("method.standard")
        lines.append(
            wording.phrase(
                "method.checklists",
                ["list": .text(listed(checklists)), "count": .number(file.points.count)],
            )
        )
        if file.dismissedCount > 0 {
            let count = Message.Argument.number(file.dismissedCount)
            lines.append(wording.phrase("method.dismissed", ["count": count]))
        }
        return lines
    }

    /// The searches, but for those made for sealed findings alone.
    private var searches: [HealthReport.Search] {
        let hidden = Set(
            file.points.filter { $0.hasSealed && $0.findings.isEmpty }.map(\.assessed.id)
        )
        let shown = material.sheet.searches.filter { search in
            search.points.isEmpty || !search.points.allSatisfy(hidden.contains)
        }
        return shown.sorted { ($0.on, $0.id) < ($1.on, $1.id) }.map { search in
            .init(
                site: search.site,
                query: search.query,
                date: search.on.description,
                result: search.result,
            )
        }
    }
}

extension ReportedPoint {
    /// Whether nothing of it was looked at.
    fileprivate var isLeftOut: Bool { state == .notChecked || state == .notApplicable }
}
