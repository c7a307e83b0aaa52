import Diagnostics

extension FileDecoding {
    /// A text in every language; what is missing is reported and empty.
    func text(_ node: YAMLNode) -> LocalizedText {
        guard let entries = node.mapping else {
            report(
                node.scalar == nil ? "checklist.notLanguages" : "checklist.oneLanguage",
                at: node,
            )
            return LocalizedText(same: "")
        }
        if node.isFlow, !allowsProseInFlow { report("checklist.textInFlow", at: node) }
        var zh: String?
        var en: String?
        for entry in entries {
            switch entry.name {
            case "zh": zh = translation(entry.value, "zh")
            case "en": en = translation(entry.value, "en")
            default:
                report("checklist.unknownLanguage", at: entry.key, ["key": .quoted(entry.name)])
            }
        }
        if zh == nil { reportMissing("zh", at: node) }
        if en == nil { reportMissing("en", at: node) }
        return LocalizedText(zh: zh ?? "", en: en ?? "")
    }

    /// A present translation, which may be reported as empty.
    private func translation(_ node: YAMLNode, _ language: String) -> String {
        guard let text = node.scalar else {
            report("checklist.notText", at: node)
            return ""
        }
        if text.utf8.allSatisfy({ $0 <= 0x20 }) { reportMissing(language, at: node) }
        return text
    }

    private func reportMissing(_ language: String, at node: YAMLNode) {
        report(
            "checklist.missingTranslation",
            at: node,
            [
                "language": .message(Message("checklist.language.\(language)")),
                "key": .text(language),
            ],
        )
    }

    /// The elements of a list; reported when the node is none.
    func list(_ node: YAMLNode) -> [YAMLNode] {
        guard let elements = node.sequence else {
            report("checklist.notList", at: node, isStructural: true)
            return []
        }
        return elements
    }

    /// Reports a node that is not the mapping it should be.
    func reportShape(_ key: String, at node: YAMLNode, _ schema: RecordSchema) {
        report(
            key,
            at: node,
            [
                "what": schema.what,
                "keys": .text(schema.keys.filter(\.isRequired).map(\.name).joined(separator: ", ")),
            ],
            isStructural: true,
        )
    }
}
