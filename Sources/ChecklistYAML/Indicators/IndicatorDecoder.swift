import Bureau
import Diagnostics

/// Turns the node of a file of indicators into its values.
struct IndicatorDecoder {
    let decoding: FileDecoding

    func file(_ node: YAMLNode) -> IndicatorFile? {
        guard let fields = Fields(node, .indicators, decoding) else { return nil }
        let types = serviceTypes(fields)
        var known = KnownIDs()
        let indicators = fields.records("indicators") { node -> Indicator? in
            guard let fields = Fields(node, .indicator, decoding) else { return nil }
            let id = fields.id("id", .name)
            if let node = fields["id"] { known.note(id, at: node, in: decoding) }
            return decoding.within(id, at: node) { indicator(id, fields, types) }
        }
        return IndicatorFile(
            indicators: indicators,
            serviceTypes: types,
            places: decoding.places,
        )
    }

    private func serviceTypes(_ fields: Fields) -> [FiledCode: LocalizedText] {
        var known = KnownIDs()
        var types: [FiledCode: LocalizedText] = [:]
        for node in fields.list("service_types") {
            guard let fields = Fields(node, .serviceType, decoding) else { continue }
            let id = fields.id("id", .name)
            guard let node = fields["id"] else { continue }
            known.note(id, at: node, in: decoding)
            guard let code = try? FiledCode(id) else {
                if !id.isEmpty { decoding.report("indicator.longWord", at: node) }
                continue
            }
            types[code] = fields.text("name")
        }
        return types
    }

    private func indicator(
        _ id: String,
        _ fields: Fields,
        _ types: [FiledCode: LocalizedText],
    ) -> Indicator? {
        let breakdowns = breakdowns(fields)
        let quantities = QuantityDecoder(
            decoding: decoding,
            breakdowns: breakdowns,
            serviceTypes: Set(types.keys.map(\.text)),
        )
        let name = fields.text("name")
        let display = fields.word("display", or: Indicator.Display.number)
        guard let kind: IndicatorKind = fields.wordIfPresent("kind"),
            let made = rule(kind, id, fields, quantities)
        else { return nil }
        check(display, made.rule, fields)
        return Indicator(
            id: id,
            number: fields.lineIfPresent("number") ?? "",
            name: name,
            unit: fields.text("unit"),
            display: display,
            counts: fields.text("counts"),
            notCounted: fields.textIfPresent("not_counted"),
            rule: made.rule,
            partNames: made.names,
            breakdowns: Set(breakdowns.map(\.word)),
            isGuarded: fields.yesNo("guarded"),
        )
    }

    private func breakdowns(_ fields: Fields) -> [QuantityDecoder.Asked] {
        fields.list("breakdowns").compactMap { node in
            decoding.word(node, Breakdown.self).map { QuantityDecoder.Asked(word: $0, node: node) }
        }
    }

    private func rule(
        _ kind: IndicatorKind,
        _ id: String,
        _ fields: Fields,
        _ quantities: QuantityDecoder,
    ) -> (rule: Indicator.Rule, names: [String: LocalizedText])? {
        quantities.requireKeys(of: kind, in: fields)
        switch kind {
        case .events, .distinct, .sum, .inForce:
            return quantities.quantity(id, kind, fields).map { (.plain($0), [:]) }
        case .mean:
            guard let sum = quantities.quantity("\(id).sum", .sum, fields) else { return nil }
            var count = sum
            count.id = "\(id).count"
            count.counting = .events(once: nil)
            return (.mean(sum, over: count), [:])
        case .ratio:
            let sides = ["part", "whole"].map { side in
                fields[side].flatMap { quantities.side("\(id).\(side)", $0) }
            }
            guard let part = sides[0], let whole = sides[1] else { return nil }
            return (.ratio(part, of: whole), [:])
        case .joint:
            let parts = quantities.parts(of: id, fields)
            return parts.isEmpty
                ? nil
                : (
                    .joint(parts.map(\.quantity)),
                    Dictionary(
                        parts.map { ($0.quantity.id, $0.name) },
                        uniquingKeysWith: { first, _ in first },
                    ),
                )
        }
    }

    /// The way of writing must fit what is counted.
    private func check(_ display: Indicator.Display, _ rule: Indicator.Rule, _ fields: Fields) {
        let measured: [FiledMeasure?] =
            switch rule {
            case .plain(let quantity), .mean(let quantity, over: _): [quantity.measure]
            case .ratio: []
            case .joint(let parts): parts.map(\.measure)
            }
        let fits =
            switch (display, rule) {
            case (.percent, .ratio), (.number, .plain), (.number, .mean), (.number, .joint): true
            case (.wanYuan, _): !measured.isEmpty && measured.allSatisfy { $0 == .fen }
            case (.hours, _): !measured.isEmpty && measured.allSatisfy { $0 == .tenths }
            default: false
            }
        if !fits { decoding.report("indicator.display", at: fields["display"] ?? fields.node) }
    }
}

extension Quantity {
    /// The measure that it sums.
    var measure: FiledMeasure? {
        if case .sum(let measure) = counting { measure } else { nil }
    }
}
