public import Assessments
public import ChecklistYAML
import Checklists
public import Diagnostics

extension Scenario {
    /// The decisions as a lawyer takes them, in their order.
    ///
    /// - Throws: A dismissal without a reason, or an override that is none.
    public func findingDecisions(
        by author: String,
        at moment: String = "",
    ) throws(DiagnosticList) -> [FindingDecision] {
        var taken: [FindingDecision] = []
        var problems: [Diagnostic] = []
        for decision in decisions {
            do throws(Diagnostic) {
                let attribution = Attribution(by: author, at: moment)
                taken.append(
                    FindingDecision(
                        try decision.taken,
                        on: .rule(decision.finding),
                        author: attribution,
                    )
                )
            } catch {
                problems.append(error.placed(at: decision.place, subject: decision.finding.text))
            }
        }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
        return taken
    }
}

extension Scenario.Decision {
    fileprivate var taken: FindingDecision.Act {
        get throws(Diagnostic) {
            switch act {
            case .confirm: return .confirm
            case .dismiss:
                guard let reason else { throw .workflow("scenario.noReason") }
                return .dismiss(reason: reason)
            case .override(let level, let likelihood, let impact):
                let override = try RatingOverride(
                    level: level.flatMap(RiskLevel.init),
                    likelihood: likelihood,
                    impact: impact,
                    reason: reason ?? "",
                )
                return .override(override)
            }
        }
    }
}
