import Diagnostics

/// A question, a table or a question of a row that can never be asked is an error.
enum UnreachableQuestionRule {
    static func diagnostics(_ subject: AnalysisSubject) -> [Diagnostic] {
        subject.checklist.points.indices.flatMap { index -> [Diagnostic] in
            let point = subject.checklist.points[index]
            var prover = subject.prover(at: index)
            guard prover.canHold([]) else { return [] }
            let own = point.questions.filter { question in
                question.when.map { !prover.canHold([.truth($0, true, .none)]) } ?? false
            }
            let rows = point.tables.indices.flatMap { table($0, of: index, subject, &prover) }
            return own.map {
                diagnostic(subject.path(point, $0.question.id.text), $0.question.when)
            } + rows
        }
    }

    private static func table(
        _ position: Int,
        of index: Int,
        _ subject: AnalysisSubject,
        _ prover: inout Prover,
    ) -> [Diagnostic] {
        let point = subject.checklist.points[index]
        let table = point.tables[position]
        let asked = table.when.map { [Goal.truth($0, true, .none)] } ?? []
        guard asked.isEmpty || prover.canHold(asked) else {
            return [diagnostic(subject.path(point, table.table.id.text), table.table.when)]
        }
        let reference = TableReference(point: index, table: position)
        return table.questions.compactMap { question in
            guard let when = question.when else { return nil }
            let some = Goal.truth(.table(.any, reference, when), true, .none)
            guard !prover.canHold([some]) else { return nil }
            return diagnostic(
                subject.path(point, table, question.question.id.text),
                question.question.when,
            )
        }
    }

    private static func diagnostic(_ path: String, _ when: ExpressionText?) -> Diagnostic {
        Diagnostic(
            .error,
            at: when?.place,
            subject: path,
            Message("analysis.neverAsked"),
            remedy: Message("analysis.neverAsked.remedy"),
        )
    }
}
