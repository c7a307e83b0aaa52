import Checklists
import Diagnostics

/// Reads an overlay file.
struct OverlayDecoder {
    let decoding: FileDecoding

    /// The overlay.
    func overlay(_ node: YAMLNode) -> Overlay? {
        guard let fields = Fields(node, .overlay, decoding) else { return nil }
        let id = fields.id("overlay", .name)
        _ = fields.integer("version", in: 1...1_000_000)
        return decoding.within("overlays.\(id)", at: node) {
            let added = fields.list("add")
            return Overlay(
                id: id,
                scope: scope(fields["for"]),
                added: added.map { decoding.line($0) },
                addedPlaces: added.map { $0.place(decoding.file) },
                changes: fields.records("override", change),
            )
        }
    }

    private func scope(_ node: YAMLNode?) -> Overlay.Scope {
        guard let node, let fields = Fields(node, .overlayScope, decoding) else {
            return Overlay.Scope()
        }
        let scope = Overlay.Scope(
            district: fields["district"].map { decoding.id($0, .district) },
            firm: fields["firm"].map { decoding.id($0, .name) },
        )
        if scope == Overlay.Scope() { decoding.report("checklist.noScope", at: node) }
        return scope
    }

    private func change(_ node: YAMLNode) -> Overlay.Change? {
        let id = node["id"]?.scalar ?? ""
        let schema: RecordSchema =
            if IDForm.point.matches(id) {
                .pointOverride
            } else if IDForm.finding.matches(id) {
                .findingOverride
            } else if IDForm.recommendation.matches(id) {
                .recommendationOverride
            } else {
                .questionOverride
            }
        guard let fields = Fields(node, schema, decoding) else { return nil }
        let subject = fields.id("id", .subject)
        let outer = decoding.subject
        decoding.subject = subject
        defer { decoding.subject = outer }
        return change(fields, schema, subject, at: node)
    }

    private func change(
        _ fields: Fields,
        _ schema: RecordSchema,
        _ subject: String,
        at node: YAMLNode,
    ) -> Overlay.Change {
        var change = Overlay.Change(subject: subject, place: node.place(decoding.file))
        change.title = fields.textIfPresent("title")
        change.help = fields.textIfPresent("help")
        change.likelihood = fields["likelihood"].map(decoding.rating)
        change.withinDays = fields["within_days"].map { decoding.integer($0, in: 0...3650) }
        change.papers = fields.ids("papers", .name)
        let findings = FindingDecoder(decoding: decoding, point: subject)
        change.impact = fields["impact"].map(findings.impact)
        change.legalBasis = fields.records(
            "legal_basis",
            BasisDecoder(decoding: decoding).citation,
        )
        .map(LegalBasis.citation)
        if schema.name == RecordSchema.pointOverride.name {
            change.recommendations = findings.recommendations(fields)
        } else {
            change.recommendationIDs = fields.ids("recommendations", .recommendation)
        }
        return change
    }
}
