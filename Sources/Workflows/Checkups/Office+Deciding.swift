public import Assessments
import Checklists
import Diagnostics
import Store

extension Office {
    /// Records what a lawyer decides of a finding that holds; the decision keeps the facts that were seen.
    public func decide(
        _ act: FindingDecision.Act,
        on name: String,
        in opened: inout OpenedCheckup,
        at moment: String,
    ) throws {
        guard let finding = opened.assessment.finding(named: name) else {
            throw Diagnostic.workflow("unknownFinding", subject: name)
        }
        let decision = FindingDecision(
            act,
            on: finding.key,
            author: Attribution(by: author.user, at: moment),
            seenFacts: finding.facts,
        )
        try record(decision, in: &opened.file)
    }
}
