public import Diagnostics

/// How days, names and the words of a report are written on a form in one language.
public struct FormWording: Sendable {
    /// The language.
    public let language: Language
    private let wording: Wording

    /// The words of a language.
    public init(_ language: Language) {
        self.language = language
        wording = Wording(language: language)
    }

    /// An ISO day as people write it.
    public func day(_ iso: String) -> String { wording.day(iso) }

    /// Names in a row.
    public func listed(_ names: [String]) -> String {
        names.joined(separator: wording.phrase("names.separator"))
    }

    /// A level: its colour and what it means.
    public func level(_ level: HealthReport.Level) -> String {
        wording.phrase("level.\(level.rawValue).label")
    }

    /// How far a paper was seen, with the numbers where they are known.
    public func state(of paper: HealthReport.Paper) -> String {
        let state = wording.phrase("paper.\(paper.state.rawValue)")
        guard let seen = paper.seen else { return state }
        let total = paper.total.map { " / \($0)" } ?? ""
        return "\(state) \(seen)\(total)"
    }

    /// The part that a person answers for, by its id.
    public func respondent(_ id: String) -> String { wording.phrase("respondent.\(id)") }

    /// A statute and its article.
    public func citation(_ citation: HealthReport.Citation) -> String {
        let provision = wording.phrase(
            "citation.provision",
            ["statute": .text(citation.statute), "article": .text(citation.article)],
        )
        guard let reason = citation.unverified else { return provision }
        return provision + wording.phrase("citation.unverified", ["reason": .text(reason)])
    }

    /// What a blank in running text looks like.
    public var blank: String { wording.phrase("form.blank") }

    /// A blank for a number or a word.
    public var shortBlank: String { wording.phrase("form.short") }

    /// A blank for a date.
    public var dateBlank: String { wording.phrase("form.date") }
}
