/// The types of everything that a name can stand for, except values, whose types come from their expressions.
struct ReferenceTypes {
    let questions: [[ExpressionType]]
    let rows: [[[ExpressionType]]]
    let enterprise: [ExpressionType]
    let facts: [ExpressionType]
    let parameters: [ExpressionType]

    init(points: [RiskPoint], form: ProfileForm, parameters: [Parameter]) {
        questions = points.map { $0.questions.map(ExpressionType.of) }
        rows = points.map { point in point.tables.map { $0.questions.map(ExpressionType.of) } }
        enterprise = form.profile.map(ExpressionType.of)
        facts = form.gates.map(ExpressionType.of)
        self.parameters = parameters.map { ExpressionType.of($0.type) }
    }
}
