import Diagnostics

/// Holds what a form names against the records that there are, and against those for whose eyes it is.
struct PaperFormCheck {
    let names: PaperFormNames
    let audience: PaperForm.Audience
    let decoding: FileDecoding

    /// A text whose names between braces are all known.
    func text(_ node: YAMLNode) -> LocalizedText {
        let text = decoding.text(node)
        let named = Set(Placeholders.names(in: text.zh) + Placeholders.names(in: text.en))
        for name in named.sorted() where !PaperFormNames.blanks.contains(name) {
            _ = known(name, at: node, or: PaperFormNames.blanks)
        }
        return text
    }

    /// The name of a single value.
    func field(_ node: YAMLNode) -> String? { known(decoding.line(node), at: node) }

    /// The name of a table.
    func table(_ node: YAMLNode) -> String? {
        let name = decoding.line(node)
        guard let table = names.tables[name] else {
            report("form.unknownTable", name, at: node, among: Set(names.tables.keys))
            return nil
        }
        return allowed(name, table.audiences, at: node)
    }

    /// The name of a column of a table's records; without records only rows are counted.
    func column(_ node: YAMLNode, of records: String?) -> String? {
        let name = decoding.line(node)
        let columns = records.flatMap { names.tables[$0]?.columns } ?? []
        if name == PaperFormNames.rowNumber || columns.contains(name) { return name }
        report(
            "form.unknownColumn",
            name,
            at: node,
            among: Set(columns + [PaperFormNames.rowNumber]),
        )
        return nil
    }

    private func known(
        _ name: String,
        at node: YAMLNode,
        or others: Set<String> = [],
    ) -> String? {
        guard let audiences = names.fields[name] else {
            report("form.unknownField", name, at: node, among: others.union(names.fields.keys))
            return nil
        }
        return allowed(name, audiences, at: node)
    }

    private func allowed(
        _ name: String,
        _ audiences: Set<PaperForm.Audience>,
        at node: YAMLNode,
    ) -> String? {
        if audiences.contains(audience) { return name }
        decoding.report(
            "form.notForAudience",
            at: node,
            ["name": .quoted(name), "audience": .text(audience.rawValue)],
        )
        return nil
    }

    private func report(_ key: String, _ name: String, at node: YAMLNode, among known: Set<String>)
    {
        let nearest = NearestName.of(name, among: known.sorted())
        decoding.report(
            key,
            at: node,
            [
                "name": .quoted(name),
                "known": .text(nearest ?? known.sorted().joined(separator: ", ")),
            ],
        )
    }
}
