import Diagnostics

/// `not` and `!=` over what may be absent: a comparison with absent is false, so its negation surprises.
enum AbsentNegationRule {
    static func diagnostics(_ subject: AnalysisSubject) -> [Diagnostic] {
        subject.checklist.points.indices.flatMap { index -> [Diagnostic] in
            let point = subject.checklist.points[index]
            var search = NegationSearch(prover: subject.prover(at: index))
            var found: [Diagnostic] = []
            func look(
                _ expression: Expression?,
                _ text: ExpressionText?,
                _ path: String,
                _ known: [Goal] = [],
            ) {
                guard let expression,
                    let operation = search.negation(in: expression, knowing: known, .none)
                else { return }
                found.append(diagnostic(operation, text, path))
            }
            for question in point.questions {
                look(
                    question.when,
                    question.question.when,
                    subject.path(point, question.question.id.text),
                )
            }
            for (position, table) in point.tables.enumerated() {
                look(table.when, table.table.when, subject.path(point, table.table.id.text))
                let reference = TableReference(point: index, table: position)
                for question in table.questions {
                    let path = subject.path(point, table, question.question.id.text)
                    look(
                        question.when.map { .table(.any, reference, $0) },
                        question.question.when,
                        path,
                    )
                }
            }
            for value in point.values {
                let reference = value.table.map { TableReference(point: index, table: $0) }
                let seen =
                    reference.map { Expression.table(.greatest, $0, value.expression) }
                    ?? value.expression
                look(seen, value.value.expression, subject.path(point, value.value.id.text))
            }
            for finding in point.findings {
                let holds = [Goal.truth(finding.when, true, .none)]
                look(finding.when, finding.rule.when, finding.rule.id.text)
                look(finding.low, finding.rule.exposure?.low, finding.rule.id.text, holds)
                look(finding.high, finding.rule.exposure?.high, finding.rule.id.text, holds)
                look(finding.deadline, finding.rule.deadline, finding.rule.id.text, holds)
            }
            return found
        }
    }

    private static func diagnostic(
        _ operation: String,
        _ text: ExpressionText?,
        _ path: String,
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            at: text?.place,
            subject: path,
            Message("analysis.negationOfAbsent", ["operation": .text(operation)]),
            remedy: Message("analysis.negationOfAbsent.remedy"),
        )
    }
}
