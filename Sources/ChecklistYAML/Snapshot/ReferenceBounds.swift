import Checklists

/// How far the references of a checklist's expressions may reach.
struct ReferenceBounds: Sendable {
    private let points: [RiskPoint]
    private let profile: Int
    private let gates: Int
    private let parameters: Int

    init(points: [RiskPoint], form: ProfileForm, parameters: [Parameter]) {
        self.points = points
        profile = form.profile.count
        gates = form.gates.count
        self.parameters = parameters.count
    }

    func contains(_ reference: Reference) -> Bool {
        switch reference {
        case .question(let point, let question):
            point < points.count && question < points[point].questions.count
        case .rowQuestion(let point, let table, let question):
            contains(TableReference(point: point, table: table))
                && question < points[point].tables[table].questions.count
        case .value(let point, let value):
            point < points.count && value < points[point].values.count
        case .enterprise(let index): index < profile
        case .fact(let index): index < gates
        case .parameter(let index): index < parameters
        case .baseDate: true
        }
    }

    func contains(_ table: TableReference) -> Bool {
        table.point < points.count && table.table < points[table.point].tables.count
    }
}
