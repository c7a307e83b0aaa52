import Checklists
import Diagnostics
import Interviews

/// Writes answers, paper states, searches and findings as YAML.
enum RecordWriting {
    /// An answer: its value alone where that says everything.
    static func value(_ answer: EnteredAnswer) -> String {
        let (value, state, reason): (String?, String?, String?) =
            switch answer.entry {
            case .text(let text): (YAMLText.scalar(text), nil, nil)
            case .list(let options): (YAMLText.list(options), nil, nil)
            case .dontKnow(let reason): (nil, "dont_know", reason)
            case .skipped(let reason): (nil, "skipped", reason)
            }
        if let value, answer.source == nil, answer.note == nil { return value }
        return YAMLText.mapping([
            ("value", value), ("state", state), ("reason", reason.map(YAMLText.scalar)),
            ("source", answer.source?.rawValue), ("note", answer.note.map(YAMLText.scalar)),
        ])
    }

    /// What became of a paper.
    static func value(_ state: PaperState) -> String {
        switch state {
        case .seen(let seen, let total):
            YAMLText.mapping([
                ("state", "seen"), ("seen", String(seen)), ("of", total.map(String.init)),
            ])
        case .partly: "{state: partly}"
        case .notBrought: "{state: not_brought}"
        case .refused: "{state: refused}"
        case .notNeeded: "{state: not_needed}"
        }
    }

    /// The public records looked up.
    static func write(_ searches: [EnteredSearch], in text: inout YAMLText) {
        guard !searches.isEmpty else { return }
        text.gap()
        text.entry("searches", at: 0)
        for search in searches.map(\.search) {
            let points = search.points.isEmpty ? nil : YAMLText.list(search.points.map(\.text))
            element(
                [
                    ("id", search.id.text.isEmpty ? nil : YAMLText.scalar(search.id.text)),
                    ("site", YAMLText.scalar(search.site)), ("on", search.on.description),
                    ("query", YAMLText.scalar(search.query)),
                    ("result", YAMLText.scalar(search.result)), ("points", points),
                    ("file", search.file.map(YAMLText.scalar)),
                ],
                at: 1,
                in: &text,
            )
        }
    }

    /// The lawyer's own findings.
    static func write(_ findings: [EnteredFinding], in text: inout YAMLText) {
        guard !findings.isEmpty else { return }
        text.gap()
        text.entry("findings", at: 0)
        for finding in findings.map(\.finding) {
            element(entries(finding), at: 1, in: &text)
            list("legal_basis", finding.legalBasis.map(citation), in: &text)
            guard !finding.recommendations.isEmpty else { continue }
            text.entry("recommendations", at: 2)
            for advice in finding.recommendations { element(entries(advice), at: 3, in: &text) }
        }
    }

    private static func entries(_ finding: OwnFinding) -> [(String, String?)] {
        let impact = finding.impact
        return [
            ("id", finding.id.text.isEmpty ? nil : YAMLText.scalar(finding.id.text)),
            ("domain", finding.domain), ("title", YAMLText.scalar(finding.title)),
            ("facts", YAMLText.scalar(finding.facts)),
            ("analysis", finding.analysis.map(YAMLText.scalar)),
            ("likelihood", String(finding.likelihood)),
            (
                "impact",
                YAMLText.mapping([
                    ("property", String(impact.property)), ("liability", String(impact.liability)),
                    ("reach", String(impact.reach)),
                ]),
            ),
            ("exposure", finding.exposure.map(exposure)),
        ]
    }

    private static func entries(_ advice: OwnRecommendation) -> [(String, String?)] {
        [
            ("category", advice.category.rawValue), ("within_days", String(advice.withinDays)),
            ("action", YAMLText.scalar(advice.action)), ("proof", YAMLText.scalar(advice.proof)),
        ]
    }

    private static func exposure(_ exposure: OwnExposure) -> String {
        func yuan(_ cents: Int) -> String {
            Rational(cents).divided(by: Rational(100))?.text ?? String(cents / 100)
        }
        return YAMLText.mapping([
            ("kind", exposure.kind.rawValue), ("low", yuan(exposure.low)),
            ("high", yuan(exposure.high)),
        ])
    }

    private static func citation(_ citation: Citation) -> String {
        YAMLText.mapping([
            ("statute", YAMLText.scalar(citation.statute)), ("article", "\"\(citation.article)\""),
            ("paragraph", citation.paragraph.map(String.init)),
            ("since", citation.since?.description), ("until", citation.until?.description),
            ("acts_before", citation.actsBefore?.description),
            ("acts_from", citation.actsFrom?.description),
            ("unverified", citation.unverified.map { _ in "yes" }),
            ("reason", citation.unverified.map(reason)),
        ])
    }

    private static func reason(_ reason: LocalizedText) -> String {
        YAMLText.mapping([("zh", YAMLText.scalar(reason.zh)), ("en", YAMLText.scalar(reason.en))])
    }

    private static func list(_ key: String, _ elements: [String], in text: inout YAMLText) {
        guard !elements.isEmpty else { return }
        text.entry(key, at: 2)
        for element in elements { text.line("- " + element, at: 3) }
    }

    /// An element of a list, key by key; keys without a value are left out.
    private static func element(
        _ entries: [(String, String?)],
        at depth: Int,
        in text: inout YAMLText,
    ) {
        var isFirst = true
        for (key, value) in entries {
            guard let value else { continue }
            text.entry((isFirst ? "- " : "  ") + key, value, at: depth)
            isFirst = false
        }
    }
}
