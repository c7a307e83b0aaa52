import Bureau
import Diagnostics

/// Reads the quantities that an indicator is made of.
struct QuantityDecoder {
    /// A breakdown that the indicator asks for.
    struct Asked {
        let word: Breakdown
        let node: YAMLNode
    }

    let decoding: FileDecoding
    let breakdowns: [Asked]
    let serviceTypes: Set<String>

    /// One side of a ratio.
    func side(_ id: String, _ node: YAMLNode) -> Quantity? {
        guard let fields = Fields(node, .quantity, decoding) else { return nil }
        return inner(id, fields)
    }

    /// The parts of a joint figure, at least two.
    func parts(of id: String, _ fields: Fields) -> [(quantity: Quantity, name: LocalizedText)] {
        var known = KnownIDs()
        let nodes = fields.list("parts")
        if let node = fields["parts"], node.sequence != nil, nodes.count < 2 {
            decoding.report("indicator.onePart", at: node)
        }
        return nodes.compactMap { node in
            guard let fields = Fields(node, .indicatorPart, decoding) else { return nil }
            let part = fields.id("id", .name)
            if let node = fields["id"] { known.note(part, at: node, in: decoding) }
            let name = fields.text("name")
            return inner("\(id).\(part)", fields).map { ($0, name) }
        }
    }

    private func inner(_ id: String, _ fields: Fields) -> Quantity? {
        guard let kind: IndicatorKind = fields.wordIfPresent("kind") else { return nil }
        guard kind.isQuantity else {
            decoding.report(
                "indicator.nested",
                at: fields["kind"] ?? fields.node,
                ["kind": .text(kind.rawValue)],
            )
            return nil
        }
        requireKeys(of: kind, in: fields)
        return quantity(id, kind, fields)
    }

    /// Reports the keys that a kind needs and that are not there, and those that mean nothing to it.
    func requireKeys(of kind: IndicatorKind, in fields: Fields) {
        for key in kind.needed where fields[key] == nil {
            decoding.report(
                "indicator.needsKey",
                at: fields["kind"] ?? fields.node,
                ["key": .text(key), "kind": .text(kind.rawValue)],
            )
        }
        let allowed = Set(kind.needed + kind.possible)
        for key in IndicatorKind.keys where !allowed.contains(key) {
            guard let node = fields[key] else { continue }
            decoding.report(
                "indicator.notForKind",
                at: node,
                ["key": .text(key), "kind": .text(kind.rawValue)],
            )
        }
    }

    /// A quantity of one of the four kinds; nil when it lacks what it needs.
    func quantity(_ id: String, _ kind: IndicatorKind, _ fields: Fields) -> Quantity? {
        let check = QuantityCheck(decoding: decoding, serviceTypes: serviceTypes)
        let events = fields.list("events").map { node in
            (kind: decoding.word(node, FiledEventKind.self), node: node)
        }
        let kinds = Set(events.compactMap(\.kind))
        if let node = fields["events"], node.sequence?.isEmpty == true {
            decoding.report("indicator.noEvents", at: node)
        }
        let selection = Selection(
            kinds: kinds,
            words: check.words(fields["where"], kinds),
            bounds: check.bounds(fields["at_least"], kinds),
            by: fields.word("by", or: .day),
            doneWithin: fields.yesNo("done_within"),
        )
        check.days(selection, fields)
        for asked in breakdowns { check.breakdown(asked.word, kinds, at: asked.node) }
        guard !kinds.isEmpty, let counting = counting(kind, fields, kinds, check) else {
            return nil
        }
        return Quantity(id, selection, counting, by: Set(breakdowns.map(\.word)))
    }

    private func counting(
        _ kind: IndicatorKind,
        _ fields: Fields,
        _ kinds: Set<FiledEventKind>,
        _ check: QuantityCheck,
    ) -> Quantity.Counting? {
        switch kind {
        case .distinct, .inForce:
            let counted: Quantity.Counted? = fields.wordIfPresent("of")
            if let counted, let node = fields["of"] { check.counted(counted, kinds, at: node) }
            if kind == .inForce {
                check.terms(kinds, at: fields["events"] ?? fields.node)
                return .inForce(counted)
            }
            return counted.map { .distinct($0) }
        case .sum:
            guard let node = fields["measure"],
                let measure = decoding.word(node, FiledMeasure.self)
            else { return nil }
            check.measure(measure, kinds, at: node)
            return .sum(measure)
        default:
            let once: Quantity.Once? = fields.wordIfPresent("once")
            if once != nil, let node = fields["once"] { check.counted(.party, kinds, at: node) }
            return .events(once: once)
        }
    }
}
