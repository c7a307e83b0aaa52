import Checklists
import Diagnostics
import Interviews

/// Turns the nodes of a sheet into what was entered.
struct SheetDecoder {
    let decoding: FileDecoding

    /// The sheet.
    func sheet(_ node: YAMLNode, _ schema: RecordSchema) -> EnteredSheet? {
        guard let fields = Fields(node, schema, decoding) else { return nil }
        if let version = fields["sheet"], version.scalar != "1" {
            decoding.report("sheet.version", at: version)
        }
        let answers = AnswerDecoder(decoding: decoding)
        return EnteredSheet(
            baseDate: fields.date("base_date"),
            visit: fields["visit"].flatMap(visit),
            profile: fields["enterprise"].map(answers.answers) ?? [],
            facts: fields["facts"].map(answers.answers) ?? [],
            parameters: fields["parameters"].map(answers.answers) ?? [],
            points: fields["points"].map(points) ?? [],
            searches: fields.records("searches", search),
            findings: fields.records("findings", finding),
        )
    }

    private func visit(_ node: YAMLNode) -> Visit? {
        guard let fields = Fields(node, .visit, decoding) else { return nil }
        return Visit(
            on: fields.list("on").compactMap(decoding.date),
            lawyers: fields.list("lawyers").map { decoding.line($0) },
            interviewed: fields.records("interviewed") { node in
                guard let person = Fields(node, .person, decoding) else { return nil }
                return Visit.Person(name: person.line("name"), role: person.wordIfPresent("role"))
            },
        )
    }

    private func points(_ node: YAMLNode) -> [EnteredPoint] {
        guard let entries = node.mapping else {
            decoding.report("checklist.notAnswers", at: node)
            return []
        }
        return entries.compactMap { entry in
            if entry.value.isMissing { return nil }
            return decoding.within(entry.name, at: entry.key) {
                PointDecoder(decoding: decoding).point(entry)
            }
        }
    }

    private func search(_ node: YAMLNode) -> EnteredSearch? {
        guard let fields = Fields(node, .search, decoding) else { return nil }
        let on = fields.date("on")
        let search = on.map { day in
            PublicSearch(
                id: PublicSearch.ID(fields.lineIfPresent("id") ?? ""),
                site: fields.line("site"),
                on: day,
                query: fields.line("query"),
                result: fields.line("result"),
                points: fields.ids("points", .point),
                file: fields.lineIfPresent("file"),
            )
        }
        return search.map { EnteredSearch($0, place: node.place(decoding.file)) }
    }

    private func finding(_ node: YAMLNode) -> EnteredFinding? {
        guard let fields = Fields(node, .ownFinding, decoding) else { return nil }
        let domain = fields.id("domain", .checklist)
        let shared = FindingDecoder(decoding: decoding, point: domain)
        let finding = OwnFinding(
            id: OwnFinding.ID(fields.lineIfPresent("id") ?? ""),
            domain: domain,
            title: fields.line("title"),
            facts: fields.line("facts"),
            analysis: fields.lineIfPresent("analysis"),
            likelihood: fields.rating("likelihood"),
            impact: shared.impact(fields["impact"]),
            exposure: fields["exposure"].flatMap(exposure),
            legalBasis: fields.records("legal_basis", BasisDecoder(decoding: decoding).citation),
            recommendations: fields.records("recommendations", recommendation),
        )
        return EnteredFinding(finding, place: node.place(decoding.file))
    }

    private func exposure(_ node: YAMLNode) -> OwnExposure? {
        guard let fields = Fields(node, .ownExposure, decoding) else { return nil }
        let high = fields.decimal("high")
        let low = fields["low"].map(decoding.decimal) ?? high
        guard let lowCents = low.hundredths, let highCents = high.hundredths, low <= high else {
            decoding.report("checklist.emptyRange", at: node)
            return nil
        }
        return OwnExposure(
            kind: fields.word("kind", or: .payable),
            low: lowCents,
            high: highCents,
        )
    }

    private func recommendation(_ node: YAMLNode) -> OwnRecommendation? {
        guard let fields = Fields(node, .ownRecommendation, decoding) else { return nil }
        return OwnRecommendation(
            category: fields.word("category", or: .stop),
            withinDays: fields.integer("within_days", in: 0...3650),
            action: fields.line("action"),
            proof: fields.line("proof"),
        )
    }
}
