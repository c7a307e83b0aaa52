import Checklists
import Diagnostics
import Interviews

/// A risk point as a page that a lawyer can read.
struct PointPage {
    let library: Library
    let checklist: CompiledChecklist
    let point: CompiledPoint
    let date: CalendarDate
    let words: PageWords

    /// The whole page.
    func lines() -> [String] {
        head() + questions() + findings() + section("show.basis", basis()) + consequences()
            + recommendations()
            + papers()
    }

    var hints: ConditionHint { ConditionHint(checklist, in: library) }

    func section(_ key: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : words.heading(words(key)) + lines
    }

    private func head() -> [String] {
        var lines = words.prose("\(point.point.id) \(point.point.title[words.language])")
        lines += words.prose(
            "\(checklist.checklist.id) \(checklist.checklist.title[words.language])"
        )
        if point.point.isInScreen { lines += words.prose(words("show.inScreen")) }
        if let applies = point.point.applies {
            lines += words.labelled("show.applies", applies.when.text)
            lines += words.labelled("show.otherwise", applies.otherwise[words.language])
        }
        return lines
    }

    private func basis() -> [String] {
        let writer = BasisLines(registry: library.statutes, date: date, words: words)
        return point.point.legalBasis.flatMap(writer.lines)
    }

    private func consequences() -> [String] {
        let consequences = point.point.consequences
        return section(
            "show.consequences",
            words.labelled("show.civil", consequences.civil?[words.language])
                + words.labelled(
                    "show.administrative",
                    consequences.administrative?[words.language],
                )
                + words.labelled("show.criminal", consequences.criminal?[words.language]),
        )
    }

    private func recommendations() -> [String] {
        section("show.recommendations", point.point.recommendations.flatMap(lines))
    }

    private func lines(of advice: Recommendation) -> [String] {
        var facts = [
            words("show.category.\(advice.category.rawValue)"),
            words("show.days", ["days": .number(advice.withinDays)]),
        ]
        if let who = advice.who { facts.append(words("show.who.\(who.rawValue)")) }
        return words.prose("\(advice.id)  \(words.list(facts))")
            + words.prose(advice.action[words.language], indent: 2)
            + words.labelled("show.proof", advice.proof[words.language], indent: 2)
    }

    private func papers() -> [String] {
        let names = point.point.papers.map { id in
            library.paper(id)?.title[words.language] ?? id.text
        }
        return section("show.papers", names.flatMap { words.prose("· \($0)") })
    }
}
