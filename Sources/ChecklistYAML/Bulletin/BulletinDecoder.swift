import Bureau
import Diagnostics

/// Turns the node of a bulletin's wording into its value; everything between braces must be known.
struct BulletinDecoder {
    let names: BulletinNames
    let decoding: FileDecoding

    func template(_ node: YAMLNode) -> BulletinTemplate? {
        guard let fields = Fields(node, .bulletin, decoding) else { return nil }
        return BulletinTemplate(
            title: fields["title"].map(text) ?? BulletinText(LocalizedText(same: "")),
            paragraphs: fields.records("paragraphs") { node in
                guard let fields = Fields(node, .bulletinParagraph, decoding) else { return nil }
                return BulletinTemplate.Paragraph(
                    heading: fields["heading"].map(text),
                    text: fields["text"].map(text) ?? BulletinText(LocalizedText(same: "")),
                )
            },
            notes: fields.list("notes").map(text),
        )
    }

    private func text(_ node: YAMLNode) -> BulletinText {
        let text = BulletinText(decoding.text(node))
        for language in Language.allCases {
            let place = node[language.rawValue] ?? node
            let placeholders = text.placeholders(language)
            for (name, meaning) in placeholders { check(name, meaning, at: place) }
            requireParts(placeholders.compactMap(\.1), at: place)
        }
        return text
    }

    private func check(_ name: String, _ meaning: BulletinPlaceholder?, at node: YAMLNode) {
        switch meaning {
        case .year, .lastYear, .bureau: break
        case .campaign(let word):
            if !names.campaigns.contains(word) {
                unknown("bulletin.unknownCampaign", word, among: names.campaigns, at: node)
            }
        case .figure(let id, let look):
            if !names.indicators.contains(id) {
                let words: Set<String> = ["year", "last_year", "bureau"]
                let known = names.indicators.union(words)
                unknown("bulletin.unknownIndicator", id, among: known, at: node)
            } else if look == .parts, !names.joint.contains(id) {
                decoding.report("bulletin.noParts", at: node, ["name": .quoted(id)])
            }
        case nil: decoding.report("bulletin.malformed", at: node, ["name": .quoted(name)])
        }
    }

    /// A joint figure prints only with its parts beside it.
    private func requireParts(_ placeholders: [BulletinPlaceholder], at node: YAMLNode) {
        for case .figure(let id, let look) in placeholders
        where look != .parts && names.joint.contains(id) {
            guard !placeholders.contains(.figure(id, .parts)) else { continue }
            decoding.report("bulletin.withoutParts", at: node, ["name": .text(id)])
        }
    }

    private func unknown(
        _ key: String,
        _ name: String,
        among known: Set<String>,
        at node: YAMLNode,
    ) {
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
