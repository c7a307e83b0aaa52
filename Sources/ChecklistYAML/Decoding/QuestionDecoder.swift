import Checklists
import Diagnostics

/// Reads questions, options, tables and named values; all of one point share one set of names.
struct QuestionDecoder {
    let decoding: FileDecoding
    /// What stands before an id to make its subject, such as `D09-01.`.
    let prefix: String
    /// Whether the questions are a point's and not those of the profile form.
    let isOfPoint: Bool
    private var names = KnownIDs()

    init(decoding: FileDecoding, prefix: String, isOfPoint: Bool = true) {
        self.decoding = decoding
        self.prefix = prefix
        self.isOfPoint = isOfPoint
    }

    /// The questions under a key.
    mutating func questions(_ fields: Fields, _ key: String, in table: String? = nil) -> [Question]
    {
        let nodes = fields.list(key)
        if nodes.isEmpty, let node = fields[key], node.sequence != nil {
            decoding.report("checklist.noQuestion", at: node)
        }
        var questions: [Question] = []
        questions.reserveCapacity(nodes.count)
        for node in nodes {
            if let question = question(node, in: table) { questions.append(question) }
        }
        return questions
    }

    private mutating func question(_ node: YAMLNode, in table: String?) -> Question? {
        guard let fields = Fields(node, .question, decoding) else { return nil }
        let id = fields.id("id", .name)
        if let idNode = fields["id"] { names.note(id, at: idNode, in: decoding) }
        let reserved = table == nil ? ReservedNames.point : ReservedNames.row
        if let idNode = fields["id"] { refuse(id, among: reserved, at: idNode) }
        let subject = prefix + (table.map { $0 + "." } ?? "") + id
        if table != nil { decoding.note(prefix + id, at: node) }
        return decoding.within(subject, at: node) { question(fields, id: id) }
    }

    /// Sheets write questions beside keys of their own.
    private func refuse(_ id: String, among reserved: Set<String>, at node: YAMLNode) {
        guard isOfPoint, reserved.contains(id) else { return }
        decoding.report("checklist.reservedName", at: node, ["id": .quoted(id)])
    }

    private func question(_ fields: Fields, id: String) -> Question {
        let type: QuestionType? = fields.wordIfPresent("type")
        if let type { checkShape(fields, type) }
        return Question(
            id: Question.ID(id),
            aliases: fields.ids("aliases", .name),
            who: fields.word("who", or: .owner),
            ask: fields.text("ask"),
            help: fields.textIfPresent("help"),
            type: type ?? .text,
            options: options(fields),
            when: fields.expressionIfPresent("when"),
            min: fields.expressionIfPresent("min"),
            max: fields.expressionIfPresent("max"),
            unit: fields.textIfPresent("unit"),
            isOptional: fields.yesNo("optional"),
        )
    }

    /// Options belong to choices alone, bounds to ordered types alone.
    private func checkShape(_ fields: Fields, _ type: QuestionType) {
        let name: [String: Message.Argument] = ["type": .text(type.rawValue)]
        if type.hasOptions {
            if !fields.has("options") {
                decoding.report("checklist.noOptions", at: fields.node, name, isStructural: true)
            }
        } else if let options = fields["options"] {
            decoding.report("checklist.strayOptions", at: options, name)
        }
        guard !type.isOrdered else { return }
        for key in ["min", "max"] {
            guard let bound = fields[key] else { continue }
            decoding.report(
                "checklist.strayBound",
                at: bound,
                name.merging(["key": .text(key)]) { first, _ in first },
            )
        }
    }

    private func options(_ fields: Fields) -> [QuestionOption] {
        var known = KnownIDs()
        return fields.records("options") { node in
            guard let option = Fields(node, .option, decoding) else { return nil }
            let id = option.id("id", .name)
            if let idNode = option["id"] { known.note(id, at: idNode, in: decoding) }
            return QuestionOption(id: id, text: option.text("text"))
        }
    }
}

extension QuestionDecoder {
    /// The tables of a point and the values written with them.
    mutating func tables(_ fields: Fields) -> (tables: [QuestionTable], values: [NamedValue]) {
        guard let node = fields["repeat"] else { return ([], []) }
        var tables: [QuestionTable] = []
        var values: [NamedValue] = []
        for element in node.sequence ?? [node] {
            guard let table = Fields(element, .table, decoding) else { continue }
            let id = table.id("id", .name)
            if let idNode = table["id"] {
                names.note(id, at: idNode, in: decoding)
                refuse(id, among: ReservedNames.point, at: idNode)
            }
            decoding.note(prefix + id, at: element)
            tables.append(
                QuestionTable(
                    id: QuestionTable.ID(id),
                    when: table.expressionIfPresent("when"),
                    each: table.text("each"),
                    questions: questions(table, "questions", in: id),
                )
            )
            values += self.values(table)
        }
        return (tables, values)
    }

    /// The named values under `values`.
    mutating func values(_ fields: Fields) -> [NamedValue] {
        var values: [NamedValue] = []
        for node in fields.list("values") {
            guard let value = Fields(node, .value, decoding) else { continue }
            let id = value.id("id", .name)
            if let idNode = value["id"] { names.note(id, at: idNode, in: decoding) }
            values.append(
                decoding.within(prefix + id, at: node) {
                    NamedValue(id: NamedValue.ID(id), is: value.expression("is"))
                }
            )
        }
        return values
    }
}
