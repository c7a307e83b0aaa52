import Checklists
import Diagnostics

/// Reads the findings and recommendations of a point, whose ids begin with the point's.
struct FindingDecoder {
    let decoding: FileDecoding
    let point: String

    /// The findings.
    func findings(_ fields: Fields) -> [FindingRule] {
        var known = KnownIDs()
        let findings: [FindingRule] = fields.records("findings") { node in
            guard let finding = Fields(node, .finding, decoding) else { return nil }
            let id = ownID(finding, .finding, &known)
            return decoding.within(id, at: node) { self.finding(finding, id: id) }
        }
        if findings.isEmpty, let node = fields["findings"], node.sequence?.isEmpty == true {
            decoding.report("checklist.noFinding", at: node)
        }
        return findings
    }

    private func finding(_ fields: Fields, id: String) -> FindingRule {
        FindingRule(
            id: FindingRule.ID(id),
            aspect: fields.id("aspect", .name),
            when: fields.expression("when"),
            title: fields.textIfPresent("title"),
            analysis: fields.textIfPresent("analysis"),
            likelihood: fields.rating("likelihood"),
            impact: impact(fields["impact"]),
            exposure: fields["exposure"].flatMap(exposure),
            floor: fields.wordIfPresent("floor"),
            deadline: fields.expressionIfPresent("deadline"),
            isRestricted: fields.yesNo("restricted"),
            recommendations: fields.ids("recommendations", .recommendation),
        )
    }

    /// How grave the consequence is.
    func impact(_ node: YAMLNode?) -> Impact {
        guard let node, let fields = Fields(node, .impact, decoding) else {
            return Impact(property: 1, liability: 1, reach: 1)
        }
        return Impact(
            property: fields.rating("property"),
            liability: fields.rating("liability"),
            reach: fields.rating("reach"),
        )
    }

    private func exposure(_ node: YAMLNode) -> Exposure? {
        guard let fields = Fields(node, .exposure, decoding) else { return nil }
        return Exposure(
            kind: fields.word("kind", or: .payable),
            debt: fields["debt"].map { decoding.id($0, .name) },
            low: fields.expressionIfPresent("low"),
            high: fields.expression("high"),
            basis: fields.textIfPresent("basis"),
        )
    }

    /// The recommendations.
    func recommendations(_ fields: Fields) -> [Recommendation] {
        var known = KnownIDs()
        return fields.records("recommendations") { node in
            guard let advice = Fields(node, .recommendation, decoding) else { return nil }
            let id = ownID(advice, .recommendation, &known)
            return decoding.within(id, at: node) { recommendation(advice, id: id) }
        }
    }

    private func recommendation(_ fields: Fields, id: String) -> Recommendation {
        Recommendation(
            id: Recommendation.ID(id),
            category: fields.word("category", or: .stop),
            withinDays: fields.integer("within_days", in: 0...3650),
            who: fields.wordIfPresent("who"),
            action: fields.text("action"),
            proof: fields.text("proof"),
        )
    }

    /// An id that begins with the point's and is used once.
    private func ownID(_ fields: Fields, _ form: IDForm, _ known: inout KnownIDs) -> String {
        let id = fields.id("id", form)
        guard let node = fields["id"] else { return id }
        known.note(id, at: node, in: decoding)
        if form.matches(id), !id.hasPrefix(point + "-") {
            decoding.report(
                "checklist.foreignID",
                at: node,
                ["id": .quoted(id), "point": .quoted(point)],
            )
        }
        return id
    }
}
