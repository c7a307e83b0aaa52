/// Compares old checklists with new ones, point by point.
struct CompatibilityComparison {
    private let checklists: Set<Checklist.ID>
    private let points: [RiskPoint.ID: RiskPoint]
    private(set) var changes: [CompatibilityChange] = []

    init(_ new: [Checklist]) {
        checklists = Set(new.map(\.id))
        var points: [RiskPoint.ID: RiskPoint] = [:]
        for point in new.flatMap(\.points) { points[point.id] = point }
        for point in new.flatMap(\.points) {
            for alias in point.aliases where points[alias] == nil { points[alias] = point }
        }
        self.points = points
    }

    mutating func removed(
        _ thing: CompatibilityChange.Thing,
        _ subject: String,
        touches: [String]? = nil,
    ) {
        changes.append(
            CompatibilityChange(
                kind: .removed(thing),
                subject: subject,
                touches: touches ?? [subject],
            )
        )
    }

    private mutating func renamed(
        _ thing: CompatibilityChange.Thing,
        _ subject: String,
        to new: String,
        touches: [String],
    ) {
        guard subject != new else { return }
        changes.append(
            CompatibilityChange(
                kind: .renamed(thing, to: new),
                subject: subject,
                touches: touches,
            )
        )
    }

    mutating func compare(_ checklist: Checklist) {
        if !checklists.contains(checklist.id) {
            removed(.checklist, checklist.id.text, touches: [])
        }
        for point in checklist.points { compare(point) }
    }

    private mutating func compare(_ old: RiskPoint) {
        guard let new = points[old.id] else {
            removed(.point, old.id.text, touches: CompatibilityComparison.paths(of: old))
            return
        }
        renamed(
            .point,
            old.id.text,
            to: new.id.text,
            touches: CompatibilityComparison.paths(of: old),
        )
        compare(old.questions, new.questions, prefix: old.id.text)
        for table in old.tables {
            let path = "\(old.id).\(table.id)"
            if let other = new.tables.first(where: { $0.id == table.id }) {
                compare(table.questions, other.questions, prefix: path)
            } else {
                removed(.table, path, touches: [path] + table.questions.map { "\(path).\($0.id)" })
            }
        }
        // Findings and recommendations carry their point's id: a point's new id makes new ones.
        let findings = Set(
            new.findings.map { CompatibilityComparison.number($0.id.text, new.id.text) }
        )
        for finding in old.findings
        where !findings.contains(CompatibilityComparison.number(finding.id.text, old.id.text)) {
            removed(.finding, finding.id.text)
        }
        let advice = Set(
            new.recommendations.map { CompatibilityComparison.number($0.id.text, new.id.text) }
        )
        for recommendation in old.recommendations
        where !advice.contains(CompatibilityComparison.number(recommendation.id.text, old.id.text))
        {
            removed(.recommendation, recommendation.id.text)
        }
    }

    mutating func compare(_ old: [Question], _ new: [Question], prefix: String) {
        for question in old {
            let path = "\(prefix).\(question.id)"
            let same =
                new.first { $0.id == question.id } ?? new.first { $0.aliases.contains(question.id) }
            guard let same else {
                removed(.question, path)
                continue
            }
            renamed(.question, path, to: "\(prefix).\(same.id)", touches: [path])
            if question.type != same.type {
                let kind = CompatibilityChange.Kind.retyped(from: question.type, to: same.type)
                changes.append(CompatibilityChange(kind: kind, subject: path, touches: [path]))
                continue
            }
            let gone = question.options.map(\.id).filter { same.option($0) == nil }
            guard !gone.isEmpty else { continue }
            changes.append(
                CompatibilityChange(kind: .optionsRemoved(gone), subject: path, touches: [path])
            )
        }
    }

    /// The part of an id after its point's: `F1`.
    private static func number(_ id: String, _ point: String) -> String {
        id.hasPrefix(point) ? String(id.dropFirst(point.count)) : id
    }

    /// Everything of a point that may have been recorded.
    private static func paths(of point: RiskPoint) -> [String] {
        [point.id.text] + point.questions.map { "\(point.id).\($0.id)" }
            + point.tables.flatMap { table in
                ["\(point.id).\(table.id)"]
                    + table.questions.map { "\(point.id).\(table.id).\($0.id)" }
            } + point.findings.map(\.id.text)
    }
}
