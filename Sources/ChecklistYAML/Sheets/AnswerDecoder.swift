import Diagnostics
import Interviews

/// Reads answers: a text, a list of options, or a mapping with a value or a state.
struct AnswerDecoder {
    let decoding: FileDecoding

    /// The answers of a mapping; what was left blank has none.
    func answers(_ node: YAMLNode) -> [EnteredAnswer] {
        guard let entries = node.mapping else {
            decoding.report("checklist.notAnswers", at: node)
            return []
        }
        return entries.compactMap(answer)
    }

    /// One answer; nil when it was left blank or cannot be read.
    func answer(_ entry: YAMLNode.Entry) -> EnteredAnswer? {
        let node = entry.value
        let place = node.place(decoding.file)
        switch node.content {
        case .scalar(let text, _):
            return node.isMissing ? nil : EnteredAnswer(entry.name, .text(text), place: place)
        case .sequence(let elements, _):
            let options = elements.map { decoding.line($0) }
            return EnteredAnswer(entry.name, .list(options), place: place)
        case .mapping:
            guard let fields = Fields(node, .answer, decoding), let content = content(fields) else {
                return nil
            }
            return EnteredAnswer(
                entry.name,
                content,
                source: fields.wordIfPresent("source"),
                note: fields.lineIfPresent("note"),
                place: place,
            )
        }
    }

    private func content(_ fields: Fields) -> EnteredAnswer.Entry? {
        switch (fields["value"]?.content, fields["state"]) {
        case (.scalar(let text, _)?, nil): return .text(text)
        case (.sequence(let elements, _)?, nil): return .list(elements.map { decoding.line($0) })
        case (nil, let state?): return self.state(state, fields.lineIfPresent("reason"))
        default:
            decoding.report("sheet.badAnswer", at: fields.node)
            return nil
        }
    }

    private func state(_ node: YAMLNode, _ reason: String?) -> EnteredAnswer.Entry? {
        switch node.scalar {
        case "dont_know": return .dontKnow(reason: reason)
        case "skipped": return .skipped(reason: reason)
        default:
            decoding.report("sheet.badState", at: node, ["states": "dont_know, skipped"])
            return nil
        }
    }
}
