public import Diagnostics

/// Turns a checklist into its compiled form, or says everything that is wrong with its expressions.
public struct ChecklistCompiler {
    private let form: ProfileForm
    private let parameters: [Parameter]

    /// A compiler against a profile form and dated figures.
    public init(form: ProfileForm, parameters: [Parameter]) {
        self.form = form
        self.parameters = parameters
    }

    /// The compiled checklist; it must not be used when a diagnostic is an error.
    public func compile(
        _ checklist: Checklist
    ) -> (compiled: CompiledChecklist, diagnostics: [Diagnostic]) {
        let expressions = ExpressionCompiler(
            points: checklist.points,
            form: form,
            parameters: parameters,
        )
        let profileOnly = ExpressionCompiler(points: [], form: form, parameters: parameters)
        let applies = profileOnly.compile(
            checklist.applies?.when,
            as: .yesNo,
            point: nil,
            subject: checklist.id.text,
        )
        let points = checklist.points.indices.map { index in
            point(checklist.points[index], at: index, expressions, profileOnly)
        }
        let compiled = CompiledChecklist(checklist: checklist, applies: applies, points: points)
        var diagnostics = expressions.diagnostics + profileOnly.diagnostics
        if diagnostics.isEmpty { diagnostics += DependencyCheck(compiled).diagnostics }
        return (compiled, diagnostics)
    }

    /// The compiled profile form: a gate may depend on the profile and on gates before it.
    public func compileForm() -> (compiled: CompiledForm, diagnostics: [Diagnostic]) {
        let expressions = ExpressionCompiler(points: [], form: form, parameters: parameters)
        func compiled(_ questions: [Question], prefix: String) -> [CompiledQuestion] {
            questions.map {
                question($0, expressions, point: nil, row: nil, subject: prefix + $0.id.text)
            }
        }
        let result = CompiledForm(
            form: form,
            profile: compiled(form.profile, prefix: "enterprise."),
            gates: compiled(form.gates, prefix: "facts."),
        )
        return (result, expressions.diagnostics)
    }

    private func point(
        _ point: RiskPoint,
        at index: Int,
        _ expressions: ExpressionCompiler,
        _ profileOnly: ExpressionCompiler,
    ) -> CompiledPoint {
        CompiledPoint(
            point: point,
            applies: profileOnly.compile(
                point.applies?.when,
                as: .yesNo,
                point: nil,
                subject: point.id.text,
            ),
            questions: point.questions.map {
                question($0, expressions, point: index, row: nil, subject: "\(point.id).\($0.id)")
            },
            tables: point.tables.enumerated().map { position, table in
                self.table(
                    table,
                    expressions,
                    TableReference(point: index, table: position),
                    in: point,
                )
            },
            values: point.values.indices.map { expressions.value($0, of: index) },
            findings: point.findings.map { finding($0, expressions, point: index) },
        )
    }

    private func table(
        _ table: QuestionTable,
        _ expressions: ExpressionCompiler,
        _ reference: TableReference,
        in point: RiskPoint,
    ) -> CompiledTable {
        CompiledTable(
            table: table,
            when: expressions.compile(
                table.when,
                as: .yesNo,
                point: reference.point,
                subject: "\(point.id).\(table.id)",
            ),
            questions: table.questions.map {
                question(
                    $0,
                    expressions,
                    point: reference.point,
                    row: reference,
                    subject: "\(point.id).\(table.id).\($0.id)",
                )
            },
        )
    }

    private func question(
        _ question: Question,
        _ expressions: ExpressionCompiler,
        point: Int?,
        row: TableReference?,
        subject: String,
    ) -> CompiledQuestion {
        let bound: ExpressionType = ExpressionType.of(question)
        func compiled(_ text: ExpressionText?, _ type: ExpressionType) -> Expression? {
            expressions.compile(text, as: type, point: point, row: row, subject: subject)
        }
        return CompiledQuestion(
            question: question,
            when: compiled(question.when, .yesNo),
            min: question.type.isOrdered ? compiled(question.min, bound) : nil,
            max: question.type.isOrdered ? compiled(question.max, bound) : nil,
        )
    }

    private func finding(
        _ rule: FindingRule,
        _ expressions: ExpressionCompiler,
        point: Int,
    ) -> CompiledFinding {
        func compiled(_ text: ExpressionText?, _ type: ExpressionType) -> Expression? {
            expressions.compile(text, as: type, point: point, subject: rule.id.text)
        }
        return CompiledFinding(
            rule: rule,
            when: compiled(rule.when, .yesNo) ?? .constant(.yesNo(false)),
            low: compiled(rule.exposure?.low, .money),
            high: compiled(rule.exposure?.high, .money),
            deadline: compiled(rule.deadline, .date),
        )
    }
}
