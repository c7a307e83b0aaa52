import Diagnostics

/// Keys that a mapping has more than once.
enum DuplicateKeys {
    /// Each repeated key with the first key of the same text.
    static func of(_ entries: [YAMLNode.Entry]) -> [(key: YAMLNode, first: YAMLNode)] {
        entries.count <= 8 ? compared(entries) : looked(entries)
    }

    /// Comparing all pairs is quickest for the usual handful.
    private static func compared(_ entries: [YAMLNode.Entry]) -> [(key: YAMLNode, first: YAMLNode)]
    {
        var found: [(key: YAMLNode, first: YAMLNode)] = []
        for (index, entry) in entries.enumerated() {
            let name = entry.name
            guard let first = entries[..<index].first(where: { $0.name == name }) else { continue }
            found.append((entry.key, first.key))
        }
        return found
    }

    private static func looked(_ entries: [YAMLNode.Entry]) -> [(key: YAMLNode, first: YAMLNode)] {
        var found: [(key: YAMLNode, first: YAMLNode)] = []
        var seen: [String: YAMLNode] = [:]
        seen.reserveCapacity(entries.count)
        for entry in entries {
            if let first = seen[entry.name] {
                found.append((entry.key, first))
            } else {
                seen[entry.name] = entry.key
            }
        }
        return found
    }
}

extension Diagnostic {
    /// The refusal of a repeated key, naming the first place.
    static func duplicateKey(_ key: YAMLNode, first: YAMLNode, _ file: String) -> Diagnostic {
        .yaml(
            "duplicateKey",
            at: key.place(file),
            [
                "key": .quoted(key.scalar ?? ""),
                "line": .number(first.line),
                "column": .number(first.column),
            ],
        )
    }
}
