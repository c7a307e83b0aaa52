internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Interviews
internal import Practice

extension ReportWriter {
    func urgentMatter(_ finding: ReportedFinding) -> HealthReport.UrgentMatter {
        HealthReport.UrgentMatter(
            finding: finding.number,
            title: clause(finding.assessed.title[language]),
            deadline: finding.assessed.urgency?.deadline.description ?? "",
            actions: actions(finding),
        )
    }

    func urgentNotice(number: String?, on day: CalendarDate?) -> UrgentNotice {
        let visit = material.sheet.visit.on.max()
        return UrgentNotice(
            language: language,
            number: number
                ?? wording.phrase(
                    "notice.numbered",
                    ["number": .text(material.checkup.number.description)],
                ),
            enterpriseName: material.enterprise.name,
            creditCode: material.enterprise.registration.code?.text,
            firmName: material.firm.name,
            lawyers: lawyers,
            date: (day ?? visit ?? material.assessment.baseDate).description,
            matters: file.urgent.map(matter),
        )
    }

    private func matter(_ finding: ReportedFinding) -> UrgentNotice.Matter {
        let consequences = finding.point?.consequences
        return UrgentNotice.Matter(
            title: clause(finding.assessed.title[language]),
            facts: facts(finding),
            deadline: finding.assessed.urgency?.deadline.description,
            basis: law.citations(finding),
            consequence: (consequences?.civil ?? consequences?.administrative)?[language].trimmed,
            actions: actions(finding),
        )
    }

    /// What to do now: the advice that is to be done within the days of urgency, or else the first.
    private func actions(_ finding: ReportedFinding) -> [String] {
        let soon = finding.assessed.advice.filter { $0.withinDays <= Urgency.window }
        let advice = soon.isEmpty ? Array(finding.assessed.advice.prefix(1)) : soon
        return advice.map { inOneLine(text(of: $0, in: finding)) }
    }
}
