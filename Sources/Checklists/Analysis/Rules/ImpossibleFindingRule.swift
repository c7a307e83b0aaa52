import Diagnostics

/// A finding that can never hold is an error; one that holds whatever the answers are is probably one.
enum ImpossibleFindingRule {
    static func diagnostics(_ subject: AnalysisSubject) -> [Diagnostic] {
        subject.checklist.points.indices.flatMap { index -> [Diagnostic] in
            let point = subject.checklist.points[index]
            var prover = subject.prover(at: index)
            guard prover.canHold([]) else {
                return [neverApplies(point, subject)]
            }
            return point.findings.compactMap { finding in
                let fails = !prover.canHold([.truth(finding.when, true, .none)])
                if fails { return never(finding) }
                return prover.canHold([.truth(finding.when, false, .none)]) ? nil : always(finding)
            }
        }
    }

    private static func neverApplies(
        _ point: CompiledPoint,
        _ subject: AnalysisSubject,
    ) -> Diagnostic {
        Diagnostic(
            .error,
            at: point.point.applies?.when.place ?? subject.place(point.point.id.text),
            subject: point.point.id.text,
            Message("analysis.pointNeverApplies"),
            remedy: Message("analysis.pointNeverApplies.remedy"),
        )
    }

    private static func never(_ finding: CompiledFinding) -> Diagnostic {
        Diagnostic(
            .error,
            at: finding.rule.when.place,
            subject: finding.rule.id.text,
            Message("analysis.findingNeverHolds"),
            remedy: Message("analysis.findingNeverHolds.remedy"),
        )
    }

    private static func always(_ finding: CompiledFinding) -> Diagnostic {
        Diagnostic(
            .warning,
            at: finding.rule.when.place,
            subject: finding.rule.id.text,
            Message("analysis.findingAlwaysHolds"),
            remedy: Message("analysis.findingAlwaysHolds.remedy"),
        )
    }
}
