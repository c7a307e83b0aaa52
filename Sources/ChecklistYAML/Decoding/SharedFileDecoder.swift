import Checklists
import Diagnostics

/// Reads the files that all checklists share: facts, papers, parameters.
struct SharedFileDecoder {
    let decoding: FileDecoding

    /// The profile form of `facts.yaml`.
    func form(_ node: YAMLNode) -> ProfileForm? {
        guard let fields = header(node, .facts) else { return nil }
        var profile = QuestionDecoder(decoding: decoding, prefix: "enterprise.", isOfPoint: false)
        var gates = QuestionDecoder(decoding: decoding, prefix: "facts.", isOfPoint: false)
        return ProfileForm(
            profile: profile.questions(fields, "profile"),
            gates: gates.questions(fields, "gates"),
        )
    }

    /// The papers of `papers.yaml`.
    func papers(_ node: YAMLNode) -> [Paper]? {
        guard let fields = header(node, .papers) else { return nil }
        var known = KnownIDs()
        return fields.records("entries") { node in
            guard let paper = Fields(node, .paper, decoding) else { return nil }
            let id = paper.id("id", .name)
            if let idNode = paper["id"] { known.note(id, at: idNode, in: decoding) }
            return decoding.within("papers.\(id)", at: node) {
                Paper(
                    id: Paper.ID(id),
                    title: paper.text("title"),
                    who: paper.wordIfPresent("who"),
                )
            }
        }
    }

    /// The dated figures of `parameters.yaml`.
    func parameters(_ node: YAMLNode) -> [Parameter]? {
        guard let fields = header(node, .parameters) else { return nil }
        var known = KnownIDs()
        return fields.records("entries") { node in
            guard let parameter = Fields(node, .parameter, decoding) else { return nil }
            let id = parameter.id("id", .name)
            if let idNode = parameter["id"] { known.note(id, at: idNode, in: decoding) }
            return decoding.within("parameter.\(id)", at: node) { self.parameter(parameter, id) }
        }
    }

    private func parameter(_ fields: Fields, _ id: String) -> Parameter {
        let type: QuestionType = fields.word("type", or: .number)
        if let node = fields["type"], ![.money, .percent, .number].contains(type) {
            decoding.report("checklist.badParameterType", at: node, isStructural: true)
        }
        return Parameter(
            id: Parameter.ID(id),
            title: fields.text("title"),
            type: type,
            figures: fields.records("figures") { figure($0, type) },
        )
    }

    private func figure(_ node: YAMLNode, _ type: QuestionType) -> Parameter.Figure? {
        guard let fields = Fields(node, .figure, decoding) else { return nil }
        let value = fields.decimal("value")
        let from = fields.date("from")
        let until = fields.date("until")
        let district = fields["district"].map { decoding.id($0, .district) }
        let source = fields.text("source")
        guard let from else { return nil }
        if let until, until < from {
            decoding.report("checklist.emptyWindow", at: fields["until"] ?? node)
        }
        return Parameter.Figure(
            from: from,
            until: until,
            district: district,
            value: type == .percent ? value.divided(by: Rational(100)) ?? value : value,
            source: source,
        )
    }

    private func header(_ node: YAMLNode, _ schema: RecordSchema) -> Fields? {
        guard let fields = Fields(node, schema, decoding) else { return nil }
        _ = fields.id(schema.name, .name)
        _ = fields.integer("version", in: 1...1_000_000)
        return fields
    }
}
