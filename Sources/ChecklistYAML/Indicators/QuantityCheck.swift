import Bureau
import Diagnostics

/// Holds what a quantity selects against what its kinds of event can have.
struct QuantityCheck {
    let decoding: FileDecoding
    let serviceTypes: Set<String>

    /// The words under `where`.
    func words(_ node: YAMLNode?, _ kinds: Set<FiledEventKind>) -> [Breakdown: Set<String>] {
        var words: [Breakdown: Set<String>] = [:]
        for entry in entries(node) {
            guard let breakdown = decoding.word(entry.key, Breakdown.self) else { continue }
            self.breakdown(breakdown, kinds, at: entry.key)
            let known = known(breakdown, kinds)
            for node in decoding.list(entry.value) {
                let word = decoding.line(node)
                if let known, !known.contains(word) { reportWord(word, known, at: node) }
                words[breakdown, default: []].insert(word)
            }
        }
        return words
    }

    private func known(_ breakdown: Breakdown, _ kinds: Set<FiledEventKind>) -> Set<String>? {
        guard breakdown == .type else { return breakdown.words }
        let lists = kinds.map { $0 == .publicService ? serviceTypes : $0.types }
        return lists.reduce(into: []) { $0?.formUnion($1 ?? []) }
    }

    private func reportWord(_ word: String, _ known: Set<String>, at node: YAMLNode) {
        let nearest = NearestName.of(word, among: known.sorted())
        decoding.report(
            "indicator.unknownWord",
            at: node,
            [
                "word": .quoted(word),
                "known": .text(nearest ?? known.sorted().joined(separator: ", ")),
            ],
        )
    }

    /// The bounds under `at_least`.
    func bounds(_ node: YAMLNode?, _ kinds: Set<FiledEventKind>) -> [Selection.Bound] {
        entries(node).compactMap { entry in
            let least = decoding.integer(entry.value, in: 1...1_000_000)
            guard let measure = decoding.word(entry.key, FiledMeasure.self) else { return nil }
            self.measure(measure, kinds, at: entry.key)
            return Selection.Bound(measure, least: Int64(least))
        }
    }

    private func entries(_ node: YAMLNode?) -> [YAMLNode.Entry] {
        guard let node else { return [] }
        if node.mapping == nil { decoding.report("indicator.notPairs", at: node) }
        return node.mapping ?? []
    }

    /// Whether the events have the days by which they are counted.
    func days(_ selection: Selection, _ fields: Fields) {
        if let node = fields["by"] {
            switch selection.by {
            case .day: break
            case .until: each(selection.kinds, at: node, "indicator.noTerm") { $0.hasTerm }
            case .done: each(selection.kinds, at: node, "indicator.noDone") { $0.hasDone }
            }
        }
        guard selection.doneWithin, let node = fields["done_within"] else { return }
        each(selection.kinds, at: node, "indicator.noDone") { $0.hasDone }
        if selection.by != .day { decoding.report("indicator.doneByDay", at: node) }
    }

    /// Whether the events can be broken down so.
    func breakdown(_ word: Breakdown, _ kinds: Set<FiledEventKind>, at node: YAMLNode) {
        each(kinds, at: node, "indicator.noBreakdown", ["breakdown": .text(word.rawValue)]) {
            $0.breakdowns.contains(word) || ($0 == .publicService && word == .type)
        }
    }

    /// Whether the events have a measure.
    func measure(_ measure: FiledMeasure, _ kinds: Set<FiledEventKind>, at node: YAMLNode) {
        each(kinds, at: node, "indicator.noMeasure", ["measure": .text(measure.rawValue)]) {
            $0.measures.contains(measure)
        }
    }

    /// Whether the events are about those who are counted once.
    func counted(_ counted: Quantity.Counted, _ kinds: Set<FiledEventKind>, at node: YAMLNode) {
        each(kinds, at: node, "indicator.nobody", ["counted": .text(counted.rawValue)]) {
            counted == .party ? $0.hasParty : $0.breakdowns.contains(.lawyer)
        }
    }

    /// Whether the events have a term.
    func terms(_ kinds: Set<FiledEventKind>, at node: YAMLNode) {
        each(kinds, at: node, "indicator.noTerm") { $0.hasTerm }
    }

    private func each(
        _ kinds: Set<FiledEventKind>,
        at node: YAMLNode,
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
        _ holds: (FiledEventKind) -> Bool,
    ) {
        let failing = kinds.filter { !holds($0) }.map(\.rawValue).sorted()
        guard !failing.isEmpty else { return }
        var arguments = arguments
        arguments["events"] = .text(failing.joined(separator: ", "))
        decoding.report(key, at: node, arguments)
    }
}
