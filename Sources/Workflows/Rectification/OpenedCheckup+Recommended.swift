import Assessments
import Checklists
import Diagnostics
import Interviews
public import Practice

extension OpenedCheckup {
    /// What the issued version recommends, the most urgent first.
    public func recommended(by report: IssuedReport) -> [Recommended] {
        assessment.priorities.compactMap { priority in
            guard let words = words(of: priority.advice, answering: priority.findings) else {
                return nil
            }
            let days = priority.advice.withinDays
            return Recommended(
                id: priority.advice.key.text,
                category: priority.advice.category,
                action: words.action,
                proof: words.proof,
                who: words.who,
                findings: assessment.counted.filter { $0.advice.contains(priority.advice) }
                    .map(\.key),
                level: priority.level,
                isRestricted: priority.isRestricted,
                version: report.version,
                issuedOn: report.issuedOn,
                suggestedDue: report.issuedOn.adding(days: days) ?? report.issuedOn,
                legalDeadline: priority.deadline,
            )
        }
    }

    private typealias Words = (action: LocalizedText, proof: LocalizedText, who: Respondent?)

    private func words(of advice: Advice, answering findings: [FindingKey]) -> Words? {
        switch advice.key {
        case .rule(let id):
            let points = findings.compactMap { assessment.finding($0)?.point }
            let found = points.lazy.compactMap { library.point($0)?.point.recommendation(id) }.first
            return found.map { ($0.action, $0.proof, $0.who) }
        case .own(let id, let index):
            let own = file.sheet.findings.first { $0.id == id }?.recommendations
            guard let own, own.indices.contains(index) else { return nil }
            return (
                LocalizedText(same: own[index].action), LocalizedText(same: own[index].proof), nil,
            )
        }
    }

    /// What is left of the risks once verified rectification is taken away.
    public var residual: ResidualRating { ResidualRating(assessment, file.rectifications) }
}
