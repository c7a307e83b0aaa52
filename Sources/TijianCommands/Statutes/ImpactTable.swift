import Checklists
import Diagnostics
import Practice
import Workflows

/// What changes of the law touch, as rows: points, then the findings and the reports of checkups.
struct ImpactTable {
    let words: PageWords

    /// The columns' keys, in order.
    static let columns = ["name", "law_change", "touched", "item", "articles"]

    /// The rows of one change.
    func rows(of impact: StatuteImpact, _ checkups: [Office.TouchedCheckup]) -> [[String]] {
        let head = [impact.change.statute.shortTitle, change(impact.change)]
        let points = impact.points.map { point in
            head + [
                words("impact.point"), "\(point.point.id) \(point.point.title[words.language])",
                articles(point),
            ]
        }
        let found = checkups.flatMap { touched in
            let number = touched.checkup.number.short
            let findings = touched.findings.map {
                head + [words("impact.finding"), "\(number) \($0)", ""]
            }
            let report = touched.report.map {
                head + [
                    words("impact.report"),
                    words(
                        "impact.report.version",
                        [
                            "number": .text($0.number.description),
                            "version": .number($0.version),
                        ],
                    ),
                    "",
                ]
            }
            return findings + (report.map { [$0] } ?? [])
        }
        return points + found
    }

    /// How much there is of everything.
    func totals(_ impacts: [StatuteImpact], lookedAtCheckups: Bool) -> Message {
        let points = impacts.flatMap(\.points)
        return Message(
            lookedAtCheckups ? "impact.totals" : "impact.totals.libraryOnly",
            [
                "changes": .number(impacts.count),
                "points": .number(Set(points.map(\.point.id)).count),
                "open": .number(
                    Set(points.filter { !$0.citations.isEmpty }.map(\.point.id)).count
                ),
            ],
        )
    }

    private func change(_ change: StatuteChange) -> String {
        switch change.kind {
        case .takesEffect(let version):
            words(
                "impact.takesEffect",
                ["version": .text(version.name), "day": .text(change.day.description)],
            )
        case .isRepealed(let successor?):
            words(
                "impact.repealedBy",
                ["by": .text(successor), "day": .text(change.day.description)],
            )
        case .isRepealed(nil):
            words("impact.repealed", ["day": .text(change.day.description)])
        }
    }

    private func articles(_ point: StatuteImpact.Point) -> String {
        let cited = point.citations.isEmpty ? point.settled : point.citations
        let list = words.list(
            cited.map {
                ArticleWords.text(article: $0.article, paragraph: $0.paragraph, words.language)
            }
        )
        return point.citations.isEmpty ? words("impact.settled", ["articles": .text(list)]) : list
    }
}
