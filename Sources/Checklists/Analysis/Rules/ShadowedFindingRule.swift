import Diagnostics

/// A finding that can hold only where an earlier one of its aspect does can never win.
enum ShadowedFindingRule {
    static func diagnostics(_ subject: AnalysisSubject) -> [Diagnostic] {
        subject.checklist.points.indices.flatMap { index -> [Diagnostic] in
            var prover = subject.prover(at: index)
            guard prover.canHold([]) else { return [] }
            var earlier: [String: [CompiledFinding]] = [:]
            var found: [Diagnostic] = []
            for finding in subject.checklist.points[index].findings {
                let before = earlier[finding.rule.aspect] ?? []
                earlier[finding.rule.aspect, default: []].append(finding)
                if !before.isEmpty, isShadowed(finding, by: before, &prover) {
                    found.append(diagnostic(finding, before))
                }
            }
            return found
        }
    }

    /// Whether it can never hold while all earlier ones do not, although it can hold.
    private static func isShadowed(
        _ finding: CompiledFinding,
        by earlier: [CompiledFinding],
        _ prover: inout Prover,
    ) -> Bool {
        let holds = Goal.truth(finding.when, true, .none)
        let others = earlier.map { Goal.truth($0.when, false, .none) }
        return !prover.canHold([holds] + others) && prover.canHold([holds])
    }

    private static func diagnostic(
        _ finding: CompiledFinding,
        _ earlier: [CompiledFinding],
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            at: finding.rule.when.place,
            subject: finding.rule.id.text,
            Message(
                "analysis.findingShadowed",
                ["earlier": .text(earlier.map(\.rule.id.text).joined(separator: ", "))],
            ),
            remedy: Message("analysis.findingShadowed.remedy"),
        )
    }
}
