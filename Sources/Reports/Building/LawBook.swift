internal import Assessments
internal import Checklists
internal import Practice

/// The law of a case in one language: what each point cites, and the statutes that the report cites.
struct LawBook: Sendable {
    /// The statutes that the findings of the report cite: a line for each version, by kind, then title.
    let statutes: [HealthReport.StatuteEntry]
    /// The wording of what they cite, in the same order; empty where none was asked for.
    let articles: [HealthReport.ArticleEntry]
    private let lines: [String: [HealthReport.Citation]]

    init(_ file: CaseFile, wording: Wording) {
        var writer = LawWriter(
            wording: wording,
            registry: file.material.library.statutes,
            baseDate: file.material.assessment.baseDate,
        )
        var lines: [String: [HealthReport.Citation]] = [:]
        for finding in file.open + file.sealed where lines[LawBook.key(finding)] == nil {
            lines[LawBook.key(finding)] = writer.lines(finding.citations)
        }
        var cited: [Edition: CitedArticles] = [:]
        var seen: Set<String> = []
        for finding in file.open where seen.insert(LawBook.key(finding)).inserted {
            for citation in writer.serving(finding.citations) {
                let edition = writer.edition(of: citation)
                cited[edition, default: CitedArticles(writer.source(of: citation))].add(citation)
            }
        }
        self.lines = lines
        let sorted = cited.sorted { $0.key < $1.key }
        statutes = sorted.map { $1.entry($0, wording) }
        articles =
            file.material.articleTexts.map { texts in
                sorted.flatMap { $1.wording($0, wording, texts) }
            } ?? []
    }

    /// The law of a finding: a line for each statute in one version, in the order of the checklist.
    func citations(_ finding: ReportedFinding) -> [HealthReport.Citation] {
        lines[LawBook.key(finding)] ?? []
    }

    /// The findings of a point rest on the same law.
    private static func key(_ finding: ReportedFinding) -> String {
        finding.point?.id.text ?? finding.assessed.key.text
    }
}
