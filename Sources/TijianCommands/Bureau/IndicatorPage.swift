import Bureau
import Diagnostics
import Workflows

/// An indicator in full, line by line.
struct IndicatorPage {
    /// The lines, each with its key.
    let lines: [(key: String, text: String)]

    init(_ indicator: Indicator, _ book: IndicatorBook, _ language: Language) {
        var lines: [(key: String, text: String)] = [
            ("number", indicator.number), ("id", indicator.id), ("name", indicator.name[language]),
            ("unit", indicator.unit[language]), ("counts", indicator.counts[language]),
        ]
        if let text = indicator.notCounted { lines.append(("notCounted", text[language])) }
        let kinds = indicator.kinds.map { Words.text($0.name) }.sorted()
        lines.append(("events", kinds.joined(separator: ", ")))
        let breakdowns = Breakdown.allCases.filter(indicator.breakdowns.contains)
        lines.append(
            (
                "breakdowns",
                breakdowns.map { "\(Words.text($0.name)) (\($0.rawValue))" }
                    .joined(separator: ", "),
            )
        )
        lines.append(
            ("guarded", Words.text("commands.indicator.\(indicator.isGuarded ? "yes" : "no")"))
        )
        lines.append(("quantities", indicator.quantities.map(\.id).joined(separator: ", ")))
        self.lines = lines
    }
}
