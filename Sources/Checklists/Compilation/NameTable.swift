/// The names that the expressions of one checklist can use, by point and by where they stand.
struct NameTable {
    /// What a plain name is in one point.
    enum Meaning: Hashable {
        case question(Int)
        case rowQuestion(table: Int, question: Int)
        case value(Int)
        case table(Int)
    }

    let points: [String: Int]
    let meanings: [[String: Meaning]]
    /// The points that have a name, for names that only one point has.
    let owners: [String: [Int]]
    let enterprise: [String: Int]
    let facts: [String: Int]
    let parameters: [String: Int]

    init(points: [RiskPoint], form: ProfileForm, parameters: [Parameter]) {
        self.points = Dictionary(
            points.enumerated().map { ($1.id.text, $0) },
            uniquingKeysWith: { first, _ in first },
        )
        meanings = points.map(NameTable.meanings)
        var owners: [String: [Int]] = [:]
        for (index, names) in meanings.enumerated() {
            for name in names.keys { owners[name, default: []].append(index) }
        }
        self.owners = owners
        enterprise = NameTable.positions(form.profile.map(\.id.text))
        facts = NameTable.positions(form.gates.map(\.id.text))
        self.parameters = NameTable.positions(parameters.map(\.id.text))
    }

    private static func positions(_ names: [String]) -> [String: Int] {
        Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func meanings(of point: RiskPoint) -> [String: Meaning] {
        var names: [String: Meaning] = [:]
        func add(_ name: String, _ meaning: Meaning) {
            if names[name] == nil { names[name] = meaning }
        }
        for (index, question) in point.questions.enumerated() {
            add(question.id.text, .question(index))
        }
        for (position, table) in point.tables.enumerated() {
            add(table.id.text, .table(position))
            for (index, question) in table.questions.enumerated() {
                add(question.id.text, .rowQuestion(table: position, question: index))
            }
        }
        for (index, value) in point.values.enumerated() { add(value.id.text, .value(index)) }
        return names
    }

    /// Every name that an expression of a point could mean, for suggestions.
    func candidates(point: Int?) -> [String] {
        let own = point.map { Array(meanings[$0].keys) } ?? []
        return own + ["base_date"] + enterprise.keys.map { "enterprise." + $0 }
            + facts.keys.map { "facts." + $0 }
            + parameters.keys.map { "parameter." + $0 }
    }
}
