import Diagnostics

/// The values of a mapping by the keys of its schema, after unknown and missing keys have been reported.
struct Fields {
    let decoding: FileDecoding
    /// The mapping.
    let node: YAMLNode
    private let schema: RecordSchema
    private let values: [YAMLNode?]

    /// Reads a node as a mapping; nil, and reported, when it is none.
    init?(_ node: YAMLNode, _ schema: RecordSchema, _ decoding: FileDecoding) {
        guard let entries = node.mapping else {
            decoding.reportShape("checklist.notMapping", at: node, schema)
            return nil
        }
        var values = [YAMLNode?](repeating: nil, count: schema.keys.count)
        var unknown: [YAMLNode] = []
        for entry in entries {
            guard let position = schema.position(of: entry.name) else {
                unknown.append(entry.key)
                continue
            }
            if values[position] == nil { values[position] = entry.value }
        }
        self.decoding = decoding
        self.node = node
        self.schema = schema
        self.values = values
        reportKeys(unknown)
        if node.isFlow, !decoding.allowsProseInFlow { reportProse(entries) }
    }

    /// The node under a key, when the key is there with a value.
    subscript(key: String) -> YAMLNode? {
        schema.position(of: key).flatMap { values[$0] }.flatMap { $0.isMissing ? nil : $0 }
    }

    /// Whether the key is there, with or without a value.
    func has(_ key: String) -> Bool {
        schema.position(of: key).map { values[$0] != nil } ?? false
    }
}

extension Fields {
    /// A mistyped required key is reported once, as the unknown key that it is.
    private func reportKeys(_ unknown: [YAMLNode]) {
        var meant: Set<String> = []
        for key in unknown {
            let free = schema.keys.map(\.name).filter { !has($0) }
            let name = key.scalar ?? ""
            let nearest = NearestName.of(name, among: free)
            meant.formUnion(nearest.map { [$0] } ?? [])
            reportUnknown(key, name, nearest)
        }
        for (key, value) in zip(schema.keys, values)
        where key.isRequired && value?.isMissing != false && !meant.contains(key.name) {
            decoding.report(
                value == nil ? "checklist.missingKey" : "checklist.emptyKey",
                at: value ?? node,
                ["key": .text(key.name), "what": schema.what],
                isStructural: key.shape.isStructural,
            )
        }
    }

    private func reportUnknown(_ key: YAMLNode, _ name: String, _ nearest: String?) {
        let structural = nearest.flatMap(schema.position).map { schema.keys[$0].shape.isStructural }
        var arguments: [String: Message.Argument] = ["key": .quoted(name), "what": schema.what]
        if let nearest {
            arguments["nearest"] = .text(nearest)
        } else {
            arguments["keys"] = .text(schema.keys.map(\.name).joined(separator: ", "))
        }
        decoding.report(
            nearest == nil ? "checklist.unknownKey" : "checklist.mistypedKey",
            at: key,
            arguments,
            isStructural: structural ?? false,
        )
    }

    /// Commas and question marks break prose in flow style, so it is refused before it breaks.
    private func reportProse(_ entries: [YAMLNode.Entry]) {
        for entry in entries where entry.name != "statute" {
            guard entry.value.scalarStyle == .plain, let text = entry.value.scalar,
                FlowProse.isProse(text)
            else { continue }
            decoding.report("checklist.proseInFlow", at: entry.value, ["key": .quoted(entry.name)])
        }
    }
}

extension RecordSchema {
    /// What the mapping describes, in words.
    var what: Message.Argument { .message(Message("schema.\(name)")) }
}
