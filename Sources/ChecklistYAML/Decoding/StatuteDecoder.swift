import Checklists
import Diagnostics

/// Reads the registry of statutes.
struct StatuteDecoder {
    let decoding: FileDecoding

    /// The statutes of `statutes.yaml`.
    func statutes(_ node: YAMLNode) -> [Statute]? {
        guard let fields = Fields(node, .statutes, decoding) else { return nil }
        _ = fields.id("statutes", .name)
        _ = fields.integer("version", in: 1...1_000_000)
        _ = fields.date("as_of")
        var known = KnownIDs()
        let nodes = fields.list("entries")
        var statutes: [Statute] = []
        statutes.reserveCapacity(nodes.count)
        for node in nodes {
            guard let entry = Fields(node, .statute, decoding) else { continue }
            let name = entry.line("short_title")
            for nameNode in [entry["short_title"]].compactMap(\.self) + entry.list("aliases") {
                known.note(nameNode.scalar ?? "", at: nameNode, in: decoding)
            }
            statutes.append(
                decoding.within("statutes.\(name)", at: node) { statute(entry, name) }
            )
        }
        return statutes
    }

    private func statute(_ fields: Fields, _ name: String) -> Statute {
        let versions = fields.records("versions", version)
        if versions.isEmpty, let node = fields["versions"], node.sequence?.isEmpty == true {
            decoding.report("checklist.noVersion", at: node)
        }
        return Statute(
            shortTitle: name,
            title: fields.line("title"),
            aliases: fields.list("aliases").map { decoding.line($0) },
            kind: fields.word("kind", or: .law),
            versions: versions,
        )
    }

    private func version(_ node: YAMLNode) -> StatuteVersion? {
        guard let fields = Fields(node, .statuteVersion, decoding) else { return nil }
        let name = fields.line("name")
        let promulgated = fields.date("promulgated")
        let effective = fields.date("effective")
        let repealed = fields.date("repealed")
        let articles = fields["articles"].flatMap(table)
        guard let effective else { return nil }
        if let repealed, repealed <= effective {
            decoding.report("checklist.emptyWindow", at: fields["repealed"] ?? node)
        }
        return StatuteVersion(
            name: name,
            promulgated: promulgated,
            effective: effective,
            isEffectiveUnverified: fields.yesNo("effective_unverified"),
            repealed: repealed,
            repealedBy: fields.lineIfPresent("repealed_by"),
            articles: articles,
        )
    }

    private func table(_ node: YAMLNode) -> ArticleTable? {
        if let table = ArticleTable(decoding.line(node)) { return table }
        decoding.report("checklist.badArticles", at: node)
        return nil
    }
}
