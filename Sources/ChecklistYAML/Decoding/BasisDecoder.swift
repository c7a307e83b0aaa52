import Checklists
import Diagnostics

/// Reads what a point rests on and what may follow.
struct BasisDecoder {
    let decoding: FileDecoding

    /// The legal basis; a point without one is reported.
    func basis(_ fields: Fields) -> [LegalBasis] {
        let basis = fields.records("legal_basis", entry)
        guard let node = fields["legal_basis"], let elements = node.sequence else { return basis }
        if elements.isEmpty { decoding.report("checklist.noBasis", at: node) }
        if elements.count > 1, let index = basis.firstIndex(of: .practice),
            basis.count == elements.count
        {
            decoding.report("checklist.practiceNotAlone", at: elements[index])
        }
        return basis
    }

    private func entry(_ node: YAMLNode) -> LegalBasis? {
        if node["basis"] != nil {
            guard let fields = Fields(node, .practice, decoding) else { return nil }
            if let basis = fields["basis"], basis.scalar != "practice" {
                decoding.report(
                    "checklist.unknownWord",
                    at: basis,
                    ["text": .quoted(basis.scalar ?? ""), "words": "practice"],
                )
            }
            return .practice
        }
        return citation(node).map(LegalBasis.citation)
    }

    /// A citation.
    func citation(_ node: YAMLNode) -> Citation? {
        guard let fields = Fields(node, .citation, decoding) else { return nil }
        let citation = Citation(
            statute: fields.line("statute"),
            article: fields.id("article", .article),
            paragraph: fields["paragraph"].map { decoding.integer($0, in: 1...99) },
            since: fields.date("since"),
            until: fields.date("until"),
            actsBefore: fields.date("acts_before"),
            actsFrom: fields.date("acts_from"),
            unverified: reason(fields),
            place: node.place(decoding.file),
        )
        checkWindow(citation, at: node)
        return citation
    }

    /// Why the text could not be read; required where it was not, and out of place where it was.
    private func reason(_ fields: Fields) -> LocalizedText? {
        let reason = fields.textIfPresent("reason")
        let isUnverified = fields.yesNo("unverified")
        if isUnverified, reason == nil {
            decoding.report("checklist.noReason", at: fields["unverified"] ?? fields.node)
        }
        if !isUnverified, let node = fields["reason"] {
            decoding.report("checklist.strayReason", at: node)
        }
        return isUnverified ? reason ?? LocalizedText(same: "") : nil
    }

    private func checkWindow(_ citation: Citation, at node: YAMLNode) {
        if let since = citation.since, let until = citation.until, until < since {
            decoding.report("checklist.emptyWindow", at: node["until"] ?? node)
        }
        if let from = citation.actsFrom, let before = citation.actsBefore, before <= from {
            decoding.report("checklist.emptyWindow", at: node["acts_before"] ?? node)
        }
    }

    /// The consequences; at least one branch of law is needed.
    func consequences(_ node: YAMLNode?) -> Consequences {
        guard let node, let fields = Fields(node, .consequences, decoding) else {
            return Consequences()
        }
        let consequences = Consequences(
            civil: fields.textIfPresent("civil"),
            administrative: fields.textIfPresent("administrative"),
            criminal: fields.textIfPresent("criminal"),
        )
        if consequences == Consequences() { decoding.report("checklist.noConsequence", at: node) }
        return consequences
    }
}
