import Checklists
import Diagnostics

/// Reads a checklist file.
struct ChecklistDecoder {
    let decoding: FileDecoding

    /// The checklist; nil when it cannot even be named.
    func checklist(_ node: YAMLNode) -> Checklist? {
        guard let fields = Fields(node, .checklist, decoding) else { return nil }
        let id = fields.id("checklist", .checklist)
        return decoding.within(id, at: node) {
            let points = points(fields)
            let verifiedOn = fields.date("verified_on")
            guard let verifiedOn, !id.isEmpty else { return nil }
            return Checklist(
                id: Checklist.ID(id),
                version: fields.integer("version", in: 1...1_000_000),
                domain: fields.id("domain", .checklist),
                title: fields.text("title"),
                verifiedOn: verifiedOn,
                applies: fields["applies"].flatMap(applicability),
                points: points,
            )
        }
    }

    private func points(_ fields: Fields) -> [RiskPoint] {
        var known = KnownIDs()
        let points: [RiskPoint] = fields.records("points") { node in
            guard let point = Fields(node, .point, decoding) else { return nil }
            let id = point.id("id", .point)
            return decoding.within(id, at: node) {
                for idNode in [point["id"]].compactMap(\.self) + point.list("aliases") {
                    known.note(idNode.scalar ?? "", at: idNode, in: decoding)
                }
                return self.point(point, id: id)
            }
        }
        if let node = fields["points"], node.sequence?.isEmpty == true {
            decoding.report("checklist.noPoint", at: node)
        }
        return points
    }

    private func point(_ fields: Fields, id: String) -> RiskPoint {
        var questions = QuestionDecoder(decoding: decoding, prefix: id + ".")
        let findings = FindingDecoder(decoding: decoding, point: id)
        let basis = BasisDecoder(decoding: decoding)
        let asked = questions.questions(fields, "questions")
        let tables = questions.tables(fields)
        return RiskPoint(
            id: RiskPoint.ID(id),
            aliases: fields.ids("aliases", .point),
            title: fields.text("title"),
            isInScreen: fields.yesNo("screen"),
            applies: fields["applies"].flatMap(applicability),
            questions: asked,
            tables: tables.tables,
            values: questions.values(fields) + tables.values,
            papers: fields.ids("papers", .name),
            findings: findings.findings(fields),
            legalBasis: basis.basis(fields),
            consequences: basis.consequences(fields["consequences"]),
            recommendations: findings.recommendations(fields),
            examples: ExampleDecoder(decoding: decoding).examples(fields),
        )
    }

    private func applicability(_ node: YAMLNode) -> Applicability? {
        guard let fields = Fields(node, .applicability, decoding) else { return nil }
        return Applicability(when: fields.expression("when"), otherwise: fields.text("otherwise"))
    }
}
