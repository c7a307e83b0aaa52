import Diagnostics

/// A value that nothing uses, and a question whose answer decides nothing.
enum UnusedNameRule {
    static func diagnostics(_ subject: AnalysisSubject) -> [Diagnostic] {
        let used = used(in: subject.checklist)
        return subject.checklist.points.indices.flatMap { index -> [Diagnostic] in
            let point = subject.checklist.points[index]
            var found: [Diagnostic] = []
            for (position, value) in point.values.enumerated()
            where !used.contains(.value(point: index, value: position)) {
                found.append(unusedValue(value.value, subject.path(point, value.value.id.text)))
            }
            for (position, question) in point.questions.enumerated()
            where !used.contains(.question(point: index, question: position)) {
                let path = subject.path(point, question.question.id.text)
                if let note = unusedQuestion(question.question, path, subject) {
                    found.append(note)
                }
            }
            for (position, table) in point.tables.enumerated() {
                for (row, question) in table.questions.enumerated()
                where !used.contains(.rowQuestion(point: index, table: position, question: row)) {
                    let path = subject.path(point, table, question.question.id.text)
                    if let note = unusedQuestion(question.question, path, subject) {
                        found.append(note)
                    }
                }
            }
            return found
        }
    }

    /// Every name that some expression of a checklist mentions.
    private static func used(in checklist: CompiledChecklist) -> Set<Reference> {
        var used: Set<Reference> = []
        func add(_ expressions: Expression?...) {
            for expression in expressions { expression?.addNames(to: &used) }
        }
        for point in checklist.points {
            for question in point.questions + point.tables.flatMap(\.questions) {
                add(question.when, question.min, question.max)
            }
            for table in point.tables { add(table.when) }
            for value in point.values { add(value.expression) }
            for finding in point.findings {
                add(finding.when, finding.low, finding.high, finding.deadline)
            }
        }
        return used
    }

    private static func unusedValue(_ value: NamedValue, _ path: String) -> Diagnostic {
        Diagnostic(
            .warning,
            at: value.expression.place,
            subject: path,
            Message("analysis.unusedValue"),
            remedy: Message("analysis.unusedValue.remedy"),
        )
    }

    private static func unusedQuestion(
        _ question: Question,
        _ path: String,
        _ subject: AnalysisSubject,
    ) -> Diagnostic? {
        guard question.type != .text else { return nil }
        return Diagnostic(
            .note,
            at: subject.place(path) ?? question.when?.place,
            subject: path,
            Message("analysis.unusedQuestion"),
            remedy: Message("analysis.unusedQuestion.remedy"),
        )
    }
}

extension Expression {
    fileprivate func addNames(to names: inout Set<Reference>) {
        if case .reference(let reference) = self { names.insert(reference) }
        for part in parts { part.addNames(to: &names) }
    }
}
