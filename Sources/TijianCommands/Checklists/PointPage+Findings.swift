import Checklists
import Diagnostics
import Interviews

extension PointPage {
    func findings() -> [String] {
        section("show.findings", point.findings.flatMap(lines))
    }

    /// A finding with its condition, gravity and what follows.
    func lines(of compiled: CompiledFinding) -> [String] {
        let finding = compiled.rule
        let title = finding.title ?? point.point.title
        return words.prose("\(finding.id)  \(title[words.language])")
            + words.labelled("show.when", finding.when.text, indent: 2)
            + words.prose(gravity(of: finding), indent: 2)
            + marks(of: finding).flatMap { words.prose($0, indent: 2) }
            + exposure(of: finding)
            + words.labelled("show.deadline", finding.deadline?.text, indent: 2)
            + words.labelled("show.analysis", finding.analysis?[words.language], indent: 2)
            + words.labelled(
                "show.recommendations",
                words.list(finding.recommendations.map(\.text)),
                indent: 2,
            )
    }

    private func gravity(of finding: FindingRule) -> String {
        words(
            "show.gravity",
            [
                "aspect": .text(finding.aspect), "likelihood": .number(finding.likelihood),
                "property": .number(finding.impact.property),
                "liability": .number(finding.impact.liability),
                "reach": .number(finding.impact.reach),
            ],
        )
    }

    private func marks(of finding: FindingRule) -> [String] {
        let floor = finding.floor.map { words("show.floor.\($0.rawValue)") }
        return [floor, finding.isRestricted ? words("show.restricted") : nil].compactMap { $0 }
    }

    private func exposure(of finding: FindingRule) -> [String] {
        guard let exposure = finding.exposure else { return [] }
        return words.labelled(
            "exposure.kind.\(exposure.kind.rawValue)",
            amount(exposure),
            indent: 2,
        )
            + words.labelled("show.worked", exposure.basis?[words.language], indent: 4)
            + words.labelled("show.debt", exposure.debt, indent: 4)
    }

    private func amount(_ exposure: Exposure) -> String {
        guard let low = exposure.low else { return exposure.high.text }
        return "\(low.text) – \(exposure.high.text)"
    }
}
