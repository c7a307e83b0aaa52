import Checklists
import Diagnostics

/// The values of required keys; a missing one has been reported, and something harmless stands for it.
extension Fields {
    func id(_ key: String, _ form: IDForm) -> String {
        self[key].map { decoding.id($0, form) } ?? ""
    }

    func line(_ key: String) -> String { self[key].map { decoding.line($0) } ?? "" }

    func text(_ key: String) -> LocalizedText {
        self[key].map(decoding.text) ?? LocalizedText(same: "")
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int {
        self[key].map { decoding.integer($0, in: range) } ?? range.lowerBound
    }

    func rating(_ key: String) -> Int { self[key].map(decoding.rating) ?? 1 }

    func decimal(_ key: String) -> Rational { self[key].map(decoding.decimal) ?? .zero }

    func date(_ key: String) -> CalendarDate? { self[key].flatMap(decoding.date) }

    func yesNo(_ key: String) -> Bool { self[key].map(decoding.yesNo) ?? false }

    func expression(_ key: String) -> ExpressionText {
        self[key].map(decoding.expression) ?? ExpressionText("no")
    }

    func word<Word>(_ key: String, or fallback: Word) -> Word
    where Word: RawRepresentable<String> & CaseIterable {
        wordIfPresent(key) ?? fallback
    }
}

/// The values of keys that may be left out.
extension Fields {
    func lineIfPresent(_ key: String) -> String? { self[key].map { decoding.line($0) } }

    func textIfPresent(_ key: String) -> LocalizedText? { self[key].map(decoding.text) }

    func expressionIfPresent(_ key: String) -> ExpressionText? {
        self[key].map(decoding.expression)
    }

    func wordIfPresent<Word>(_ key: String) -> Word?
    where Word: RawRepresentable<String> & CaseIterable {
        self[key].flatMap { decoding.word($0) }
    }
}

/// Lists.
extension Fields {
    /// The elements of a list; none when the key is missing.
    func list(_ key: String) -> [YAMLNode] { self[key].map(decoding.list) ?? [] }

    /// Ids in a list, each once.
    func ids<Entity>(_ key: String, _ form: IDForm) -> [Identifier<Entity>] {
        let nodes = list(key)
        var ids: [Identifier<Entity>] = []
        ids.reserveCapacity(nodes.count)
        for node in nodes {
            let id = Identifier<Entity>(decoding.id(node, form))
            if ids.contains(id) {
                decoding.report("checklist.repeatedEntry", at: node, ["id": .quoted(id.text)])
            } else {
                ids.append(id)
            }
        }
        return ids
    }

    /// What a list's mappings are read as.
    func records<Record>(_ key: String, _ read: (YAMLNode) -> Record?) -> [Record] {
        list(key).compactMap(read)
    }
}
