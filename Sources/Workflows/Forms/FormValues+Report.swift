import Checklists
import Diagnostics
import Interviews
import Reports

extension FormValues {
    /// What was asked, shown and looked up; the report leaves out whatever is sealed, and so do the forms.
    mutating func take(_ report: HealthReport, _ library: Library) {
        set(.lawyers, report.cover.lawyers.map(FormValues.person))
        set(.papers, report.overview.papers.map(paper))
        set(.searches, report.overview.searches.map(search))
        set(.answers, groups: answers(report, library))
    }

    /// What was found and what is to be done about it, again without whatever is sealed.
    mutating func take(resultsOf report: HealthReport) {
        let levels = report.conclusion.levels
        set(.highestLevel, report.conclusion.highest.map(words.level))
        set(.findings, String(levels.total))
        set(.red, String(levels.red))
        set(.orange, String(levels.orange))
        set(.yellow, String(levels.yellow))
        set(.blue, String(levels.blue))
        set(.urgent, String(report.conclusion.urgentCount))
        set(.measures, String(report.rectification.count))
        set(.findings, report.findings.map(finding))
    }

    /// The notice of urgent risks.
    mutating func take(_ notice: UrgentNotice) {
        set(
            .urgent,
            notice.matters.map { matter in
                [
                    "title": matter.title, "facts": matter.facts.joined(separator: "\n"),
                    "deadline": matter.deadline.map(words.day) ?? "",
                    "basis": matter.basis.map(words.citation).joined(separator: "\n"),
                    "actions": matter.actions.joined(separator: "\n"),
                ]
            },
        )
    }

    /// Who was spoken to, each with the part that the person answers for.
    mutating func take(_ visit: Visit) {
        set(
            .interviewed,
            visit.interviewed.map { person in
                [
                    "name": person.name,
                    "role": person.role.map { words.respondent($0.rawValue) } ?? "",
                ]
            },
        )
    }

    private static func person(_ person: HealthReport.Person) -> [String: String] {
        ["name": person.name, "role": person.role ?? "", "licence": person.licence ?? ""]
    }

    private func finding(_ finding: HealthReport.Finding) -> [String: String] {
        [
            "finding": String(finding.number), "title": finding.title,
            "level": words.level(finding.level), "domain": finding.domainTitle,
        ]
    }

    func measure(_ row: HealthReport.RectificationRow) -> [String: String] {
        [
            "measure": row.number, "finding": row.finding.map { String($0) } ?? "",
            "level": row.level.map(words.level) ?? "", "action": row.measure,
            "department": row.department ?? "", "due": row.due.map(words.day) ?? "",
            "proof": row.proof ?? "",
        ]
    }

    private func paper(_ paper: HealthReport.Paper) -> [String: String] {
        ["title": paper.title, "state": words.state(of: paper)]
    }

    private func search(_ search: HealthReport.Search) -> [String: String] {
        [
            "site": search.site, "query": search.query, "on": words.day(search.date),
            "result": search.result,
        ]
    }

    /// The profile first, then the general questions, then domain by domain.
    private func answers(_ report: HealthReport, _ library: Library) -> [Group] {
        let profile = report.profile.map { group in
            Group(
                title: group.title,
                rows: group.rows.map { row in
                    ["question": row.label, "answer": row.value, "source": row.source ?? ""]
                },
            )
        }
        var groups: [(title: String, rows: [[String: String]])] = []
        for answer in report.annexes.answers {
            let title = domain(of: answer.pointID, library) ?? answer.pointID
            if groups.last?.title != title { groups.append((title, [])) }
            groups[groups.count - 1].rows.append(FormValues.answer(answer))
        }
        return profile + groups.map { Group(title: $0.title, rows: $0.rows) }
    }

    private static func answer(_ answer: HealthReport.AnswerSummary) -> [String: String] {
        [
            "point": answer.pointID, "question": answer.question, "answer": answer.answer,
            "respondent": answer.respondent ?? "", "source": answer.source,
        ]
    }

    private func domain(of point: String, _ library: Library) -> String? {
        library.position(of: RiskPoint.ID(point)).map { position in
            let checklist = library.checklists[position.checklist].checklist
            return "\(checklist.id.text)　\(checklist.title[language])"
        }
    }
}
