internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Interviews

/// Finds the question behind an address, and the number of a row, without searching.
struct FactIndex: Sendable {
    /// A fact's question and where it stands.
    struct Place: Sendable {
        let question: Question?
        /// What is asked; of a dated figure, its title.
        let ask: LocalizedText
        let type: QuestionType
        /// The row of its table.
        var row: Row?
    }

    /// What a row is, with its number from 1.
    struct Row: Sendable {
        let each: LocalizedText
        let number: Int
    }

    private struct Key: Hashable {
        let point: RiskPoint.ID
        let table: QuestionTable.ID?
        let question: Question.ID
    }

    private var questions: [Key: Question] = [:]
    private var tables: [Key: QuestionTable] = [:]
    private var rows: [RiskPoint.ID: [QuestionTable.ID: [TableSheet.Row.ID: Int]]] = [:]
    private let profile: [Question.ID: Question]
    private let gates: [Question.ID: Question]
    private let parameters: [Parameter.ID: Parameter]

    init(_ material: ReportMaterial) {
        let form = material.library.form.form
        profile = FactIndex.byID(form.profile)
        gates = FactIndex.byID(form.gates)
        parameters = Dictionary(
            material.library.parameters.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first },
        )
        for point in material.library.points { add(point.point) }
        for (id, record) in material.sheet.points {
            let point = material.library.point(id)?.point.id ?? id
            for (table, sheet) in record.tables {
                rows[point, default: [:]][table] = Dictionary(
                    sheet.rows.enumerated().map { ($1.id, $0 + 1) },
                    uniquingKeysWith: { first, _ in first },
                )
            }
        }
    }

    private static func byID(_ questions: [Question]) -> [Question.ID: Question] {
        Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func add(_ point: RiskPoint) {
        for question in point.questions {
            questions[Key(point: point.id, table: nil, question: question.id)] = question
        }
        for table in point.tables {
            tables[Key(point: point.id, table: table.id, question: "")] = table
            for question in table.questions {
                questions[Key(point: point.id, table: table.id, question: question.id)] = question
            }
        }
    }

    /// The question at an address; nil when the library has none, or it is the mark of a table.
    func place(of address: FactAddress) -> Place? {
        switch address {
        case .question(let point, let id):
            return questions[Key(point: point, table: nil, question: id)].map(place)
        case .row(let point, let table, let row, let id):
            guard let question = questions[Key(point: point, table: table, question: id)] else {
                return nil
            }
            var place = place(question)
            if let each = self.table(table, of: point)?.each {
                place.row = Row(each: each, number: rows[point]?[table]?[row] ?? 1)
            }
            return place
        case .profile(let id): return profile[id].map(place)
        case .gate(let id): return gates[id].map(place)
        case .parameter(let id):
            return parameters[id].map { Place(question: nil, ask: $0.title, type: $0.type) }
        case .complete: return nil
        }
    }

    func table(_ table: QuestionTable.ID, of point: RiskPoint.ID) -> QuestionTable? {
        tables[Key(point: point, table: table, question: "")]
    }

    private func place(_ question: Question) -> Place {
        Place(question: question, ask: question.ask, type: question.type)
    }
}
